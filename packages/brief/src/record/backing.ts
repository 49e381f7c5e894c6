import { instantsOf } from '@parley/dossier';
import type { Fact } from '@parley/dossier';
import type { Claim, Variant } from '@parley/record';
import { describe } from '../describe.ts';
import { groupBy } from '../group.ts';
import type { Line, Piece } from '../model.ts';
import { DOUBT, lineOn } from '../reading.ts';
import type { Backing } from '../reading.ts';
import { oneLine } from '../text.ts';
import type { FieldTold } from '../words/record/index.ts';
import { shortDay } from './days.ts';
import { spansOf, toldVariants } from './dossier.ts';
import { agreeOn, differingFields, isToldField, sayField, wordsIn } from './fields.ts';
import { originsInWords, supportInWords } from './origins.ts';
import type { Telling, Told } from './telling.ts';

/** How a fact of an account is supported, what it was before, where reports differ, and what people noted at it. */
export function backingOf(telling: Telling, fact: Fact): Backing | undefined {
  const told = telling.told.get(fact.id);
  if (!told) return undefined;
  const aside = asideOf(telling, told);
  const under = underOf(telling, told);
  return { ...(aside !== '' && { aside }), ...(under.length > 0 && { under }) };
}

/** Its round, where it has one and does not say the day itself; how it is supported; and what was decided. */
function asideOf(telling: Telling, { claim, variant }: Told): string {
  const { state } = claim;
  const { attestations, voices } = variant;
  const support = telling.reports.size > 1 ? supportInWords(attestations, voices, telling) : '';
  const decided = state === 'confirmed' ? telling.own.states.confirmed : '';
  return [roundOf(telling, claim, variant), support, decided].filter((part) => part !== '').join('; ');
}

/** “round 2, 2 June” */
function roundOf({ rounds, own, words, year }: Telling, { id }: Claim, { fact }: Variant): string {
  const round = rounds.get(id);
  if (!round) return '';
  const dated = fact.type === 'meeting' && instantsOf(fact.time?.value ?? '') !== null;
  const day = dated || round.from === null ? '' : `, ${shortDay(round.from, words, year)}`;
  return `${own.round(round.number)}${day}`;
}

function underOf(telling: Telling, told: Told): Line[] {
  const { claim, variant } = told;
  const earlier = earlierLines(telling, told);
  if (variant !== toldVariants(claim)[0]) return earlier;
  const notes = claim.notes.map((note) =>
    lineOn(spansOf(variant.attestations), [{ text: `${telling.own.note}: ${oneLine(note)}` }], false),
  );
  return [...earlier, ...differenceLines(telling, claim), ...notes];
}

/** “was: Thursday 15 May (NRC, 11 May); now: Friday 16 May (Reuters, 15 May)”, for each thing put in place of another. */
export function earlierLines(telling: Telling, { claim, variant }: Told): Line[] {
  const { variants } = claim;
  const replaced = variants
    .filter((one) => one.supersededBy !== undefined && heirOf(claim, one) === variant)
    .toSorted((one, other) => (one.first ?? '').localeCompare(other.first ?? ''));
  return replaced.flatMap((before) => {
    const after = variants.find(({ id }) => id === before.supersededBy) ?? variants[0]!;
    const fields = movedFields(telling, claim, before, after);
    if (fields.length === 0) return [];
    const evidence = [...spansOf(before.attestations), ...spansOf(after.attestations)];
    return [lineOn(evidence, movement(telling, before, after, fields), isDoubtful(before))];
  });
}

/**
 * What changed from one variant to another: fields that the claim differs in and of which both say something else. That
 * a plan was carried out is no change of it.
 */
export function movedFields(telling: Telling, claim: Claim, before: Variant, after: Variant): FieldTold[] {
  const [was, is] = [telling.tell(before), telling.tell(after)];
  const says = (fact: Fact, field: FieldTold) => sayField(telling, fact, field).length > 0;
  return differingFields(telling, was, is).filter(
    (field) =>
      (claim.differsIn.length === 0 || claim.differsIn.includes(field)) &&
      says(was, field) &&
      says(is, field) &&
      !agreeOn(field, was, is),
  );
}

/** The variant that is told by itself and came, by however many steps, in the place of another. */
function heirOf(claim: Claim, variant: Variant): Variant | undefined {
  const told = toldVariants(claim);
  const seen = new Set<string>();
  let at: Variant | undefined = variant;
  while (at && !told.includes(at) && !seen.has(at.id)) {
    seen.add(at.id);
    const next: string | undefined = at.supersededBy;
    at = claim.variants.find(({ id }) => id === next);
  }
  return at && told.includes(at) ? at : told[0];
}

/** What was said before and what is said now, each with who says so. */
export function movement(
  telling: Telling,
  before: Variant,
  after: Variant,
  fields: readonly FieldTold[],
): Piece[] {
  const { own } = telling;
  return [
    { text: `${own.was}: ` },
    ...saidBy(telling, before, fields),
    { text: `; ${own.now}: ` },
    ...saidBy(telling, after, fields),
  ];
}

/** “Friday 16 May, Geneva (Reuters, 15 May)”: some fields of a variant, or all of it, and who says so. */
export function saidBy(telling: Telling, variant: Variant, fields: readonly FieldTold[]): Piece[] {
  const parts = fields
    .map((field) => sayField(telling, telling.tell(variant), field))
    .filter(({ length }) => length > 0);
  const none = fields.length > 0 ? [{ text: telling.own.notSaid }] : whole(telling, variant);
  const said = parts.length > 0 ? joined(parts, ', ') : none;
  return [...said, { text: ` (${originsInWords(variant.attestations, telling)})` }];
}

/** A variant in words, its label before them. */
function whole({ reading, tell }: Telling, variant: Variant): Piece[] {
  const { label = '', text } = describe({ ...reading, backingOf: () => undefined }, tell(variant));
  return label === '' ? [...text] : [{ text: `${label}: ` }, ...text];
}

/** Variants of which it is not known which holds, until a person decides: a line for each thing they differ in. */
export function differenceLines(telling: Telling, { state, variants, differsIn }: Claim): Line[] {
  const sides = variants.filter(
    ({ supersededBy, beside, rejected }) => supersededBy === undefined && !beside && !rejected,
  );
  if (sides.length < 2 || state === 'confirmed') return [];
  const found = differsIn.filter(isToldField).flatMap((field) => differenceIn(telling, sides, field));
  return found.length > 0 || state !== 'contradicted' ? found : [wholeDifference(telling, sides)];
}

function differenceIn(telling: Telling, variants: readonly Variant[], field: FieldTold): Line[] {
  const said = variants.map((variant) => ({
    variant,
    pieces: sayField(telling, telling.tell(variant), field),
  }));
  // A report that does not say it does not contradict those that do.
  const sides = groupBy(
    said.filter(({ pieces }) => pieces.length > 0),
    ({ pieces }) => wordsIn(pieces),
  );
  if (sides.size < 2) return [];
  const shared = sharedStart([...sides.keys()]);
  const told = [...sides.values()].map((side) => {
    const attestations = side.flatMap(({ variant }) => variant.attestations);
    const pieces = side[0]!.pieces.length > 0 ? side[0]!.pieces : [{ text: telling.own.notSaid }];
    return [...withoutStart(pieces, shared), { text: ` (${originsInWords(attestations, telling)})` }];
  });
  const about = telling.own.differ(telling.own.fields[field]);
  return [besideLine(variants, [{ text: `${about}: ` }, ...joined(told, ' – ')])];
}

function wholeDifference(telling: Telling, variants: readonly Variant[]): Line {
  const told = variants.map((variant) => saidBy(telling, variant, []));
  return besideLine(variants, [{ text: `${telling.own.differ(null)}: ` }, ...joined(told, ' – ')]);
}

function besideLine(variants: readonly Variant[], text: readonly Piece[]): Line {
  return lineOn(
    variants.flatMap(({ attestations }) => spansOf(attestations)),
    text,
    variants.some(isDoubtful),
  );
}

const isDoubtful = ({ confidence }: Variant) => confidence < DOUBT;

/** What all begin with, up to a comma: the day, where only the hour differs. */
function sharedStart(texts: readonly string[]): string {
  const start = /^[^,]+, /.exec(texts[0]!)?.[0] ?? '';
  return texts.every((text) => text.startsWith(start)) ? start : '';
}

function withoutStart(pieces: readonly Piece[], start: string): Piece[] {
  const [first, ...rest] = pieces;
  return first && start !== '' && first.text.startsWith(start)
    ? [{ ...first, text: first.text.slice(start.length) }, ...rest]
    : [...pieces];
}

/** Parts with `link` between them. */
export function joined(parts: readonly (readonly Piece[])[], link: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [{ text: link }, ...part]));
}
