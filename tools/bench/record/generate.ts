import type { Dossier, Entity, Fact, Issue, Span } from '@parley/dossier';
import { ISSUES, STANCES } from '@parley/dossier';
import type { Report } from '@parley/record';

/** So many reports are generated of so many negotiations, over 300 days; those of higher numbers come after them. */
export const REPORTS = 10_000;
const NEGOTIATIONS = 100;

/** Pairs of countries (ISO 3166-1), each of which is another negotiation. */
const CODES = 'AR BO BR CL CO CU EC ES FR GR IN IT JP KE KR MX NL NO NZ PE PT SE TH TZ UG'.split(' ');
const PAIRS = CODES.flatMap((one, at) => CODES.slice(at + 1).map((other) => [one, other] as const)).slice(
  0,
  NEGOTIATIONS,
);

/** Numbers between 0 and 1 that are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The report of a number, of the first so many or after them: as many entities and facts as an article of 500 words has.
 * @param only the negotiation that it is of; without, one by chance
 */
export function generate(at: number, only?: number): Report {
  const random = randomFrom(at + 1);
  // The first negotiations have more reports than the last: as the square of a uniform number falls.
  const drawn = Math.floor(random() ** 2 * NEGOTIATIONS);
  const which = only ?? drawn;
  const sides = PAIRS[which]!;
  const day = new Date(Date.UTC(2025, 0, 1 + Math.floor((at / REPORTS) * 300))).toISOString().slice(0, 10);
  const id = `d-${at.toString(16).padStart(10, '0')}`;
  const words: string[] = [];
  let length = 0;
  const say = (text: string): Span => {
    const start = length === 0 ? 0 : length + 1;
    words.push(text);
    length = start + text.length;
    return { document: id, start, end: length, quote: text };
  };
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const entities: Entity[] = [];
  const entity = (kind: Entity['kind'], name: string, country?: string): string => {
    const made = {
      id: `${kind}-${String(entities.length + 1)}`,
      kind,
      name,
      aliases: [],
      mentions: [say(name)],
    };
    entities.push(country === undefined ? made : { ...made, country });
    return made.id;
  };
  const countries = sides.map((code) => entity('country', nameOf(code), code));
  const people = sides.flatMap((code, side) =>
    Array.from({ length: 4 }, (_, n) => ({
      side,
      id: entity(
        'person',
        `${GIVEN[(which + n) % GIVEN.length]!} ${SURNAMES[(which * 8 + side * 4 + n) % SURNAMES.length]!}${nameOf(code).slice(0, 4).toLowerCase()}`,
      ),
    })),
  );
  const place = entity('place', nameOf(pick(CODES)), undefined);
  const facts: Fact[] = [];
  const fact = (fields: object): void => {
    const type = (fields as { type: string }).type;
    const base = {
      id: `${type}-${String(facts.length + 1)}`,
      modality: 'asserted',
      confidence: 0.5 + random() / 2,
    };
    facts.push({
      ...base,
      evidence: [say(`${type} ${pick(FILLER)} ${pick(FILLER)} ${pick(FILLER)}.`)],
      ...fields,
    } as Fact);
  };
  for (const country of countries) fact({ type: 'part', entity: country, part: 'principal' });
  for (const { id: person, side } of people) {
    fact({
      type: 'role',
      person,
      title: { id: 'deputy-minister', text: 'deputy minister' },
      of: countries[side]!,
      former: false,
    });
  }
  fact({
    type: 'meeting',
    kind: 'talks',
    participants: countries,
    place,
    status: pick(['planned', 'held'] as const),
    time: { text: day, value: day },
  });
  for (const side of [0, 1]) {
    const members = people.filter((one) => one.side === side).map((one) => one.id);
    fact({
      type: 'delegation',
      party: countries[side]!,
      head: members[0]!,
      members: members.slice(1),
      absent: [],
    });
    for (let n = 0; n < 4; n++) {
      fact({
        type: 'position',
        holder: countries[side]!,
        issue: pick<Issue>(ISSUES),
        stance: pick(STANCES),
        text: 'so',
      });
    }
    for (let n = 0; n < 5; n++) {
      fact({
        type: 'statement',
        speaker: pick(members),
        mode: 'indirect',
        cue: 'said',
        content: [say(`${pick(FILLER)} ${pick(FILLER)} ${String(at)}`)],
      });
    }
  }
  for (let n = 0; n < 300; n++) say(pick(FILLER));
  const document = {
    id,
    text: words.join(' '),
    language: 'en',
    published: day,
    source: `paper ${String(at % 40)}`,
  };
  const dossier: Dossier = { contract: '1', documents: [document], entities, times: [], facts };
  return { id, dossier, reader: 'bench', addedAt: `${day}T12:00:00.000Z` };
}

const regions = new Intl.DisplayNames('en', { type: 'region' });
const nameOf = (code: string): string => regions.of(code) ?? code;
const GIVEN =
  'Ada Bruno Clara Dario Elena Fabio Greta Hugo Irene Jonas Karin Luis Mara Nils Olga Pavel'.split(' ');
const SURNAMES =
  'Abel Borg Calder Dorn Egger Falk Grau Holm Imber Jost Kell Lund Moss Nord Oster Pell Quist Rand Sorn Tver Ulm Varga Wick Ymer Zand'.split(
    ' ',
  );
const FILLER = Array.from({ length: 2000 }, (_, at) => `word${(at * 7919).toString(36)}`);
