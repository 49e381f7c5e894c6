import type { Dossier } from '@parley/dossier';
import type { Article, Attribution, Stretch } from './polnear.ts';

/** Counts over annotated and read statements. */
export interface Counts {
  /** Attributions that have a source and a content. */
  gold: number;
  predicted: number;
  overlapGold: number;
  overlapRead: number;
  exactGold: number;
  exactRead: number;
  /** Attributions whose content was read, whoever it was given to. */
  contentGold: number;
}

/** What one article gives, with the words of what differs. */
export interface Comparison extends Counts {
  readonly missed: readonly Words[];
  /** Those that were read and are not in the annotation, with the ids of the facts. */
  readonly wrong: readonly (Words & { readonly id: string })[];
}

interface Words {
  readonly source: string;
  readonly content: string;
}

/** A statement as it was read: its words, and where its speaker is mentioned. */
interface Read {
  readonly id: string;
  readonly name: string;
  readonly content: string;
  readonly mentions: readonly Stretch[];
}

/** Shared words (F1 of the word multisets) from which two contents count as the same. */
const ENOUGH = 0.5;
/** Evidence up to this many characters names the speaker beside what is said, rather than the whole sentence. */
const SHORT = 80;

/**
 * Compares a dossier with an annotated article. Overlap: half of the content's words and a mention of the speaker that
 * touches the annotated source. Exact: the same content up to marks at its edges and an opening “that” or “to”, and a
 * mention of the speaker that is the annotated source.
 */
export function compare(article: Article, dossier: Dossier): Comparison {
  const read = statementsOf(article, dossier);
  const gold = article.attributions.filter(({ source, content }) => source.length > 0 && content.length > 0);
  const overlapRead = new Set<Read>();
  const exactRead = new Set<Read>();
  const counts = { overlapGold: 0, exactGold: 0, contentGold: 0 };
  const missed: Words[] = [];
  for (const each of gold) {
    const content = cut(article.text, each.content);
    const alike = read.filter((one) => overlap(one.content, content) >= ENOUGH);
    const overlapping = alike.filter(({ mentions }) => mentions.some((at) => touches(at, each)));
    const exact = overlapping.filter((one) => bare(one.content) === bare(content) && names(one, each));
    if (alike.length > 0) counts.contentGold++;
    if (overlapping.length > 0) counts.overlapGold++;
    else missed.push({ source: cut(article.text, each.source), content });
    if (exact.length > 0) counts.exactGold++;
    for (const one of overlapping) overlapRead.add(one);
    for (const one of exact) exactRead.add(one);
  }
  const wrong = read
    .filter((one) => !overlapRead.has(one))
    .map(({ id, name, content }) => ({ id, source: name, content }));
  return {
    gold: gold.length,
    predicted: read.length,
    ...counts,
    overlapRead: overlapRead.size,
    exactRead: exactRead.size,
    missed,
    wrong,
  };
}

function statementsOf({ text }: Article, dossier: Dossier): Read[] {
  const own = dossier.documents[0]?.text ?? '';
  const shift = own === text ? 0 : text.indexOf(own.slice(0, 60));
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const statements = dossier.facts.filter((fact) => fact.type === 'statement');
  return statements.map(({ id, speaker, content, evidence }) => {
    const entity = entities.get(speaker);
    const spans = [...(entity?.mentions ?? []), ...evidence.filter((span) => span.end - span.start < SHORT)];
    return {
      id,
      name: entity?.name ?? speaker,
      content: content.map((span) => span.quote).join(' '),
      mentions: spans.map(({ start, end }) => [start + shift, end + shift] as const),
    };
  });
}

function touches([start, end]: Stretch, { source }: Attribution): boolean {
  return source.some(([from, to]) => start < to && from < end);
}

function names({ mentions }: Read, { source }: Attribution): boolean {
  return mentions.some(([start, end]) => source.some(([from, to]) => start === from && end === to));
}

function cut(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(([start, end]) => text.slice(start, end)).join(' ');
}

/** The words of a text without case and accents. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The F1 of two texts as multisets of words, from 0 to 1. */
export function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const open = new Map<string, number>();
  for (const word of left) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = open.get(word) ?? 0;
    if (count > 0) shared++;
    open.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** A content without marks at its edges and the word that opens a clause of English, the language of the articles. */
function bare(text: string): string {
  return text
    .replace(/^[\s\p{P}]+/u, '')
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/^(that|to)\s+/i, '');
}

/** The sums of counts. */
export function total(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((so, counts) => so + counts[key], 0);
  return {
    gold: sum('gold'),
    predicted: sum('predicted'),
    overlapGold: sum('overlapGold'),
    overlapRead: sum('overlapRead'),
    exactGold: sum('exactGold'),
    exactRead: sum('exactRead'),
    contentGold: sum('contentGold'),
  };
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures that are reported. */
export function ratesOf(counts: Counts): {
  gold: number;
  predicted: number;
  overlap: Rates;
  exact: Rates;
  contentRecall: number;
} {
  const { gold, predicted } = counts;
  const rates = (found: number, right: number): Rates => {
    const [recall, precision] = [found / Math.max(1, gold), right / Math.max(1, predicted)];
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision, recall, f1 };
  };
  return {
    gold,
    predicted,
    overlap: rates(counts.overlapGold, counts.overlapRead),
    exact: rates(counts.exactGold, counts.exactRead),
    contentRecall: counts.contentGold / Math.max(1, gold),
  };
}
