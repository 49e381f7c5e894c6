import { earliestOf, instantsOf, isEdtf, latestOf } from '@parley/dossier';
import { dayOf, isPublicationDate } from '@parley/sources';
import fc from 'fast-check';
import { grown, joined, manyCharacters, seldom } from '../input/parts.ts';
import { kind } from '../kind.ts';
import type { Kind } from '../kind.ts';

/*
 * Dates: of formats' metadata, in EDTF, and of a user.
 */

const PIECES = [
  '2025',
  '05',
  '16',
  '1',
  '0',
  '9999',
  '-',
  '/',
  ':',
  'T',
  'Z',
  '+02:00',
  '..',
  'X',
  'XX',
  '[',
  ']',
  '{',
  '}',
  ',',
  '?',
  '~',
  '%',
  '2025-05',
  '2025-05-16',
  'T10:00:00',
  ' ',
  'May ',
  'Fri, ',
  'GMT',
  'D:',
  "'",
  '٢',
  '21',
  '24',
  '60',
  '\n',
  'e9',
  '0x',
];

const written = seldom(
  60,
  joined(fc.constantFrom(...PIECES), 14),
  grown(joined(fc.constantFrom(...PIECES), 3)),
);

/** Any text, or what begins to be a date. */
export const hostileDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: written },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('[', '{', ''),
        seldom(20, fc.constant(3), fc.constant(40_000)),
        joined(fc.constantFrom(...PIECES), 4),
      )
      .map(
        ([open, times, one]) =>
          `${open}${Array(times).fill(one).join(',')}${open === '[' ? ']' : open === '{' ? '}' : ''}`,
      ),
  },
  { weight: 1, arbitrary: manyCharacters },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) },
);

function problemsOf(text: string): string[] {
  const problems: string[] = [];
  const day = dayOf(text);
  if (day !== undefined && !isPublicationDate(day)) problems.push(`${day} is no publication date`);
  if (isPublicationDate(text) && !isEdtf(text)) problems.push('a publication date that is not EDTF');
  const instants = instantsOf(text);
  if (instants !== null && !(instants.from < instants.to)) problems.push('it ends before it begins');
  if (instants !== null && !(earliestOf(text) === instants.from && latestOf(text) === instants.to))
    problems.push('its ends differ');
  return problems;
}

export const DATES: readonly Kind[] = [
  kind<string>({ name: 'dates', inputs: hostileDate, open: () => ({ problemsOf }) }),
];
