import type { Fact, Stance } from '@parley/dossier';
import { measureInWords } from './describe.ts';
import { groupBy } from './group.ts';
import type { Line } from './model.ts';
import { DOUBT, lineOn } from './reading.ts';
import type { Reading } from './reading.ts';
import { oneLine } from './text.ts';
import type { Difference } from './words/words.ts';

/** One side of a difference: what is said, and the fact that says so. */
interface Side {
  readonly said: string;
  readonly fact: Fact;
}

/** Where facts of the dossier do not agree: heads, presence, stances for and against, figures. */
export function differencesOf(reading: Reading): Line[] {
  return [...heads(reading), ...presences(reading), ...stances(reading), ...figures(reading)];
}

/** A line where the sides say two things or more; none where they agree. */
function differing(reading: Reading, kind: Difference, subject: string, sides: readonly Side[]): Line[] {
  const said = groupBy(sides, (side) => side.said);
  if (said.size < 2) return [];
  const facts = sides.map(({ fact }) => fact);
  const text = `${reading.words.differences[kind](subject)}: ${[...said.keys()].join(' – ')}`;
  return [
    lineOn(
      facts.flatMap((fact) => fact.evidence),
      [{ text }],
      facts.some(({ confidence }) => confidence < DOUBT),
    ),
  ];
}

const settled = (fact: Fact) => fact.modality !== 'denied';

function heads(reading: Reading): Line[] {
  const { names } = reading;
  const headed = reading.facts('delegation').filter((fact) => settled(fact) && fact.head !== undefined);
  const groups = groupBy(headed, ({ party, meeting }) => `${party} ${meeting ?? ''}`);
  return [...groups.values()].flatMap((facts) =>
    differing(
      reading,
      'head',
      names.within(facts[0]!.party),
      facts.map((fact) => ({ said: names.of(fact.head!), fact })),
    ),
  );
}

function presences(reading: Reading): Line[] {
  const { names, words } = reading;
  const seats = reading
    .facts('delegation')
    .filter(settled)
    .flatMap((fact) => {
      const here = [fact.head, ...fact.members].filter((person) => person !== undefined);
      const seat = (person: string, said: string) => ({ person, meeting: fact.meeting ?? '', said, fact });
      return [
        ...here.map((person) => seat(person, words.present)),
        ...fact.absent.map((person) => seat(person, words.notPresent)),
      ];
    });
  const groups = groupBy(seats, ({ person, meeting }) => `${person} ${meeting}`);
  return [...groups.values()].flatMap((sides) =>
    differing(reading, 'presence', names.within(sides[0]!.person), sides),
  );
}

const FOR: readonly Stance[] = ['demands', 'supports', 'accepts', 'offers'];

/** Stances of one holder for and against the same words: on one issue a party may well want this and refuse that. */
function stances(reading: Reading): Line[] {
  const { names, words } = reading;
  const held = reading
    .facts('position')
    .filter(settled)
    .filter(({ stance }) => FOR.includes(stance) || stance === 'rejects');
  const groups = groupBy(
    held,
    ({ holder, issue, text }) => `${holder} ${issue} ${oneLine(text).toLowerCase()}`,
  );
  return [...groups.values()].flatMap((facts) => {
    if (new Set(facts.map(({ stance }) => stance === 'rejects')).size < 2) return [];
    const sides = facts.map((fact) => ({ said: words.stances[fact.stance], fact }));
    return differing(reading, 'stance', names.within(facts[0]!.holder), sides);
  });
}

/** Values for one measure that the same words go with: “deaths” of one attack are not those of another. */
function figures(reading: Reading): Line[] {
  const groups = groupBy(reading.facts('figure').filter(settled), ({ measure }) => measure);
  return [...groups.values()].flatMap((facts) => {
    const reported = facts.filter(({ reportedBy }) => reportedBy !== undefined);
    const sides = reported.map((fact) => ({ said: oneLine(fact.value), fact }));
    const sources = new Set(reported.map(({ reportedBy }) => reportedBy));
    return sources.size < 2
      ? []
      : differing(reading, 'figure', measureInWords(reading, facts[0]!.measure), sides);
  });
}
