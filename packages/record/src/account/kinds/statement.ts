import type { Span, StatementFact } from '@parley/dossier';
import { wordsOf } from '../fold.ts';
import { numberOf } from '../hash.ts';
import type { Context, Kind } from '../kind.ts';
import { groupBy } from '../row.ts';
import type { Row, Topic } from '../row.ts';

/** Minimal hashes per statement: two that share most words share one of these nearly always. */
const SEEDS = [0x1b873593, 0x6c078965, 0x41c64e6d, 0x3c6ef35f] as const;
/** The share of words of the shorter that the longer must have. */
const ALIKE = 0.75;
/** Statements of fewer words are the same only when all are. */
const FEW = 4;
/** Days between reports of one statement. */
const GAP = 14;
/** Numbers and names that two languages must share. */
const ANCHORS = 3;
/** Only so many others are compared with each, so that work stays in proportion. */
const MOST_COMPARED = 24;

type Told = Row<StatementFact>;
interface Wording {
  readonly text: string;
  /** All its words, in order. */
  readonly list: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Of its words: see `hashesOf`. */
  readonly hashes: readonly number[];
}
interface Said extends Wording {
  readonly row: Told;
  /** What it can be known by in another language; empty where that is too little. */
  readonly anchor: string;
}

/** Who said what, in which words: reports that quote the same words tell of one statement. */
export const statementKind: Kind<StatementFact> = {
  type: 'statement',
  fields: [],
  topicsOf,
  facets: true,
};

function topicsOf(rows: readonly Told[], context: Context): Topic<StatementFact>[] {
  const speakers = groupBy(rows, ({ fact }) => fact.speaker);
  return [...speakers].flatMap(([speaker, own]) =>
    alike(own.map((row) => saidIn(row, context))).map((group) => ({
      key: `${speaker}\n${group[0]!.text}`,
      rows: group.map(({ row }) => row),
    })),
  );
}

function saidIn(row: Told, context: Context): Said {
  const wording = wordingOf(row.fact.content);
  return { ...wording, row, anchor: anchorOf(row, wording.list, context) };
}

const wordings = new WeakMap<readonly Span[], Wording>();

/** The words of a statement. Accounts of one report are made again and again, as others come. */
function wordingOf(content: readonly Span[]): Wording {
  const known = wordings.get(content);
  if (known) return known;
  const text = content.map(({ quote }) => quote).join(' ');
  const list = wordsOf(text);
  const words = new Set(list);
  const wording = { text, list, words, hashes: hashesOf(list, words) };
  wordings.set(content, wording);
  return wording;
}

/** The numbers of a statement with whom it names, where these are enough to know it by in any language. */
function anchorOf({ source, fact }: Told, list: readonly string[], { scope }: Context): string {
  const numbers = list.filter((word) => NUMBER.test(word));
  if (numbers.length === 0) return '';
  const named = source.report.dossier.entities
    .filter(({ mentions }) => mentions.some((mention) => fact.content.some((span) => touches(mention, span))))
    .map(({ id }) => source.idOf(id))
    .map((id) => scope.sideOf(id) ?? id);
  const anchors = [...new Set([...numbers, ...named])].sort();
  return anchors.length < ANCHORS ? '' : `* ${anchors.join(' ')}`;
}

const NUMBER = /^\d+$/;
const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Groups of statements by one speaker: a statement joins the first group of which it repeats a member. */
function alike(statements: readonly Said[]): Said[][] {
  if (statements.length === 1) return [[...statements]];
  const groups: Said[][] = [];
  const byHash = new Map<number, Said[][]>();
  for (const said of statements) {
    const keys = said.anchor === '' ? said.hashes : [...said.hashes, numberOf(said.anchor)];
    const group = homeOf(said, keys, byHash) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(said);
    for (const key of keys) {
      const known = byHash.get(key);
      if (!known) byHash.set(key, [group]);
      else if (known.at(-1) !== group && known.length < MOST_COMPARED) known.push(group);
    }
  }
  return groups;
}

function homeOf(
  said: Said,
  keys: readonly number[],
  byHash: ReadonlyMap<number, readonly Said[][]>,
): Said[] | undefined {
  const seen = new Set<Said[]>();
  for (const key of keys) {
    for (const group of byHash.get(key) ?? []) {
      if (!seen.has(group) && repeats(said, group)) return group;
      seen.add(group);
    }
  }
  return undefined;
}

/** Numbers of which two statements of one language share one where they are worth comparing: see `repeats`. */
function hashesOf(list: readonly string[], words: ReadonlySet<string>): number[] {
  if (words.size <= FEW) return [numberOf(list.join(' '))];
  const least = SEEDS.map(() => Infinity);
  for (const word of words) {
    const hash = numberOf(word);
    for (let i = 0; i < SEEDS.length; i++) {
      const mixed = Math.imul(hash ^ (hash >>> 13), SEEDS[i]!) >>> 0;
      if (mixed < least[i]!) least[i] = mixed;
    }
  }
  return least;
}

/** Whether a statement repeats one of a group: most of the words of the shorter, or, in another language, its anchor. */
function repeats(said: Said, group: readonly Said[]): boolean {
  return group.slice(0, MOST_COMPARED).some((other) => {
    if (said.row.source.days.from - other.row.source.days.to > GAP) return false;
    const sameLanguage = said.row.source.info.language === other.row.source.info.language;
    return sameLanguage
      ? sharesWords(said.words, other.words)
      : said.anchor !== '' && said.anchor === other.anchor;
  });
}

function sharesWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size <= FEW) return few.size === many.size && [...few].every((word) => many.has(word));
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= ALIKE * few.size && few.size >= many.size / LONGER;
}

/** A statement that is this many times as long says more. */
const LONGER = 3;
