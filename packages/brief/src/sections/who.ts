import type { Fact, Span } from '@parley/dossier';
import { list } from '../blocks.ts';
import { describe, describeParts, encounterInWords, rolePieces } from '../describe.ts';
import { groupBy } from '../group.ts';
import type { Block, Line, Piece, Row, TableBlock } from '../model.ts';
import { DOUBT, lineOf, lineOn, qualified, quoted } from '../reading.ts';
import type { Reading } from '../reading.ts';

type Delegation = Extract<Fact, { type: 'delegation' }>;
type Part = Extract<Fact, { type: 'part' }>;

/** A cast is what a reader looks up, so more of it is shown than of other lists. */
const MOST_PEOPLE = 24;

/** The delegations as a table, the parts that others play, and the people named besides. */
export function whoBlocks(reading: Reading): readonly Block[] {
  const { headings } = reading.words;
  const delegations = reading.facts('delegation');
  const seated = new Set(delegations.flatMap(({ head, members, absent }) => [head, ...members, ...absent]));
  const roles = reading.facts('role').filter(({ person }) => !seated.has(person));
  const lines = (facts: readonly Fact[]) => facts.map((fact) => describe(reading, fact));
  return [
    ...(delegations.length > 0 ? [delegationTable(reading, delegations)] : []),
    ...list(partLines(reading, reading.facts('part')), headings.parts),
    ...list(lines(byPerson(roles)), headings.people, MOST_PEOPLE),
  ];
}

/** The parts played, those who play one on the strength of the same words in one line. */
export function partLines(reading: Reading, parts: readonly Part[]): Line[] {
  const key = ({ part, meeting, modality, reportedBy, evidence }: Part) =>
    JSON.stringify([part, meeting, modality, reportedBy, evidence]);
  return [...groupBy(parts, key).values()].map((facts) => describeParts(reading, facts));
}

/** Roles with those of one person together. */
function byPerson(roles: readonly Extract<Fact, { type: 'role' }>[]) {
  const first = new Map<string, number>();
  roles.forEach(({ person }, index) => first.set(person, first.get(person) ?? index));
  return roles.toSorted((one, other) => first.get(one.person)! - first.get(other.person)!);
}

/** Delegations as rows, their people as cells. */
export function delegationTable(reading: Reading, delegations: readonly Delegation[]): TableBlock {
  const { columns } = reading.words;
  const cells: { title: string; people: (delegation: Delegation) => readonly string[] }[] = [
    { title: columns.head, people: ({ head }) => (head === undefined ? [] : [head]) },
    { title: columns.members, people: ({ members }) => members },
    { title: columns.absent, people: ({ absent }) => absent },
  ];
  const used = cells.filter(
    ({ people }, index) => index === 0 || delegations.some((it) => people(it).length > 0),
  );
  const rows = delegations.map((delegation) => ({
    name: reading.names.of(delegation.party),
    about: [aboutDelegation(reading, delegation, delegations)],
    cells: used.map(({ people }) =>
      people(delegation).map((person) => personLine(reading, delegation, person)),
    ),
  }));
  return {
    kind: 'table',
    columns: [columns.party, ...used.map(({ title }) => title)],
    rows: rows satisfies Row[],
  };
}

/** Size, level and (where there are several) meeting of a delegation; its evidence even where none is known. */
function aboutDelegation(reading: Reading, fact: Delegation, all: readonly Delegation[]): Line {
  const language = reading.languageOf(fact);
  const several = new Set(all.map(({ meeting }) => meeting)).size > 1;
  const meeting = several ? reading.meetings.get(fact.meeting ?? '') : undefined;
  const known = [fact.size, fact.level].filter((text) => text !== undefined);
  const parts: Piece[][] = known.map((text) => quoted(text, language, reading.words));
  if (meeting) parts.push([{ text: encounterInWords(reading, meeting) }]);
  return lineOf(reading, fact, joined(parts));
}

/** A member with his roles. Rests on those words of the delegation's evidence that name him, and on his roles'. */
function personLine(reading: Reading, delegation: Delegation, person: string): Line {
  const roles = reading.roles.get(person) ?? [];
  const party = reading.names.party(delegation.party);
  const told = roles.map((role) => qualified(reading, role, rolePieces(reading, role, party)));
  const text = [
    { text: reading.names.of(person) },
    ...(told.length > 0 ? [{ text: ', ' }, ...joined(told)] : []),
  ];
  const evidence = [...namingSpans(reading, delegation, person), ...roles.flatMap((role) => role.evidence)];
  const doubtful = [delegation, ...roles].some(({ confidence }) => confidence < DOUBT);
  return lineOn(evidence, text, doubtful);
}

function namingSpans({ dossier }: Reading, { evidence }: Delegation, person: string): readonly Span[] {
  const entity = dossier.entities.find(({ id }) => id === person);
  const mentions = entity?.mentions ?? [];
  const names = entity && mentions.length === 0 ? [entity.name, ...entity.aliases] : [];
  const naming = evidence.filter(
    (span) =>
      mentions.some(
        ({ document, start, end }) => document === span.document && start < span.end && end > span.start,
      ) || names.some((name) => span.quote.includes(name)),
  );
  return naming.length > 0 ? naming : evidence;
}

function joined(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ text: '; ' }, ...part]));
}
