import { EDTF_VALUES } from './values.ts';
import {
  ENTITY_KINDS,
  ISSUES,
  MEETING_KINDS,
  MEETING_STATUSES,
  MODALITIES,
  OUTCOME_KINDS,
  OUTLOOKS,
  PARTS,
  PLOVER_TYPES,
  STANCES,
  STATEMENT_MODES,
  spanOf,
} from '@parley/dossier';
import type { Document, Dossier, Entity, Fact, Span } from '@parley/dossier';
import fc from 'fast-check';

/** Words that test a layout or attack it. */
const NASTY = [
  'Voorland',
  'J. de Vries.',
  'woord',
  'een',
  '\n',
  '\n\n',
  '„nee”',
  '停戦協定について話し合う',
  '👩‍👩‍👧‍👦',
  'e\u0301\u0323',
  'x'.repeat(90),
  '\u001b[31mrood\u001b[0m',
  '\u001b]0;titel\u0007',
  '\u009b2J',
  '\u202eomgekeerd',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><b>',
  '|`*_[x](javascript:1)',
  '\ud800',
  '\u0000\u0007',
  'https://example.org/a',
  '?!',
  '\u00a0',
];

const word = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 12 }));
/** A text of nasty and plain words, never empty. */
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ') || 'x');
const short = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

const document = (id: string): fc.Arbitrary<Document> =>
  fc.record(
    {
      id: fc.constant(id),
      text: text.filter((words) => words.length > 0),
      language: fc.constantFrom('nl', 'en', 'uk'),
      published: fc.constantFrom(null, '2025-05', '2025-05-16'),
      title: short,
      source: short,
    },
    { requiredKeys: ['id', 'text', 'language', 'published'] },
  );

const spanIn = (documents: readonly Document[]): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([which, from, length]) => {
    const chosen = documents[which % documents.length]!;
    const start = from % chosen.text.length;
    return spanOf(chosen, start, start + 1 + (length % (chosen.text.length - start)));
  });

const entityOf = (id: string, span: fc.Arbitrary<Span>): fc.Arbitrary<Entity> =>
  fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...ENTITY_KINDS),
      name: short,
      aliases: fc.constant([]),
      country: fc.constantFrom('NL', 'US', 'UA', 'XX', '??'),
      mentions: fc.array(span, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'kind', 'name', 'aliases', 'mentions'] },
  );

const time = fc.record({ text: short, value: fc.constantFrom(null, ...EDTF_VALUES) });

/** Fields of every type of fact, over the ids given. */
function fieldsOf(ids: readonly string[], meetings: readonly string[], span: fc.Arbitrary<Span>) {
  const id = fc.constantFrom(...ids);
  const some = fc.uniqueArray(id, { maxLength: 4 });
  const meeting = fc.constantFrom(undefined, ...meetings);
  const maybe = fc.option(id, { nil: undefined });
  const when = fc.option(time, { nil: undefined });
  const issue = fc.constantFrom(...ISSUES);
  const orNone = fc.option(issue);
  const condition = fc.record({ issue: orNone, text: short });
  const words = fc.option(short, { nil: undefined });
  const of = <T extends Fact['type']>(type: T, rest: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ type: fc.constant(type), ...rest });
  const title = fc.record({
    id: fc.constantFrom(null, 'president', 'deputy-minister-of-defence', 'x'),
    text: short,
  });
  return fc.oneof(
    of('role', { person: id, title, of: maybe, former: fc.boolean() }),
    of('part', { entity: id, part: fc.constantFrom(...PARTS), meeting }),
    of('delegation', {
      party: id,
      head: maybe,
      members: some,
      absent: some,
      size: words,
      level: words,
      meeting,
    }),
    of('statement', {
      speaker: id,
      mode: fc.constantFrom(...STATEMENT_MODES),
      cue: short,
      content: fc.array(span, { minLength: 1, maxLength: 2 }),
      addressee: maybe,
      time: when,
    }),
    of('position', { holder: id, issue, stance: fc.constantFrom(...STANCES), text: short }),
    of('mandate', { holder: id, issue, text: short }),
    of('precondition', { holder: id, before: condition, requires: condition }),
    of('expectation', { holder: id, outlook: fc.constantFrom(...OUTLOOKS), text: short }),
    of('outcome', {
      kind: fc.constantFrom(...OUTCOME_KINDS),
      parties: some,
      issue: orNone,
      time: when,
      text: short,
    }),
    of('event', {
      event: fc.constantFrom(...PLOVER_TYPES),
      actors: some,
      recipients: some,
      time: when,
      place: maybe,
      text: short,
    }),
    of('figure', { measure: fc.constantFrom('deaths', 'aantal-x'), value: short, text: short }),
  );
}

const meetingFields = (ids: readonly string[]) =>
  fc.record({
    type: fc.constant('meeting' as const),
    kind: fc.constantFrom(...MEETING_KINDS),
    participants: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
    place: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    time: fc.option(time, { nil: undefined }),
    status: fc.constantFrom(...MEETING_STATUSES),
    format: fc.constantFrom(undefined, 'direct' as const, 'indirect' as const),
  });

function factsOf(ids: readonly string[], span: fc.Arbitrary<Span>): fc.Arbitrary<Fact[]> {
  const base = fc.record({
    evidence: fc.array(span, { minLength: 1, maxLength: 3 }),
    modality: fc.constantFrom(...MODALITIES),
    reportedBy: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const with_ = (fields: fc.Arbitrary<object>, maxLength: number) =>
    fc.array(fc.tuple(base, fields), { maxLength });
  return with_(meetingFields(ids), 4).chain((met) => {
    const meetings = met.map(([common, fields], index) => ({ ...common, ...fields, id: `m${index}` }));
    const others = with_(
      fieldsOf(
        ids,
        meetings.map((it) => it.id),
        span,
      ),
      30,
    );
    return others.map(
      (rest) =>
        [
          ...meetings,
          ...rest.map(([common, fields], index) => ({ ...common, ...fields, id: `f${index}` })),
        ] as Fact[],
    );
  });
}

/** Dossiers of one or two documents, with facts of every type over hostile words. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .oneof(fc.tuple(document('d1')), fc.tuple(document('d1'), document('d2')))
  .chain((documents) => {
    const span = spanIn(documents);
    const ids = ['e1', 'e2', 'e3', 'e4', 'e5'];
    const entities = fc.tuple(...ids.map((id) => entityOf(id, span)));
    return fc.tuple(entities, factsOf(ids, span)).map(([known, facts]): Dossier => {
      return { contract: '1', documents: [...documents], entities: [...known], times: [], facts };
    });
  });
