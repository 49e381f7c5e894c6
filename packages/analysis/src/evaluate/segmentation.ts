import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { RawDocument, TokenRules } from '../tokens/index.ts';
import { tokenise } from '../tokens/index.ts';

/** A half-open stretch of text; for a sentence, of its words. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A text as a treebank gives it: sentences joined by a space, paragraphs by a blank line. */
export interface GoldText {
  /** The treebank: what stands before the colon in `sent_id`. */
  readonly treebank: string;
  readonly text: string;
  readonly words: readonly Extent[];
  readonly sentences: readonly Extent[];
}

/** Right, found and expected spans; F1 as CoNLL 2018 has it (Zeman et al. 2018): equal spans count. */
export interface Tally {
  right: number;
  found: number;
  expected: number;
}

export const noTally = (): Tally => ({ right: 0, found: 0, expected: 0 });

/** F1 in percent. */
export function f1({ right, found, expected }: Tally): number {
  return found + expected === 0 ? 100 : (200 * right) / (found + expected);
}

interface GoldSentence {
  treebank: string;
  /** Document and paragraph; a change begins a new paragraph. */
  paragraph: string;
  document: string;
  text: string;
  forms: { text: string; parts: string[] }[];
}

/** The documents of a CoNLL-U file (`.gz` or plain). Words of a multiword token share its characters out. */
export function readGold(path: string): GoldText[] {
  const bytes = readFileSync(path);
  const source = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const documents = new Map<string, GoldSentence[]>();
  for (const sentence of readSentences(source)) {
    const known = documents.get(sentence.document);
    if (known) known.push(sentence);
    else documents.set(sentence.document, [sentence]);
  }
  return [...documents.values()].map(joinSentences);
}

function* readSentences(source: string): Generator<GoldSentence> {
  let document = '';
  let paragraphs = 0;
  for (const chunk of source.split(/\n\n+/u)) {
    if (chunk.trim() === '') continue;
    const comment = (name: string) => new RegExp(`^# ${name}(?: id)? ?=? ?(.*)$`, 'mu').exec(chunk)?.[1];
    if (comment('newpar') !== undefined) paragraphs += 1;
    const id = comment('sent_id') ?? '';
    const treebank = id.split(':')[0]!;
    document = comment('newdoc') ?? (document.startsWith(`${treebank}:`) ? document : `${treebank}:`);
    const numbered = /^(.*\.p\.\d+)\.s\.\d+$/u.exec(id)?.[1] ?? '';
    const forms = readForms(chunk);
    const text = comment('text') ?? spelt(chunk);
    yield { treebank, document, paragraph: `${paragraphs} ${numbered}`, text, forms };
  }
}

/** The text of a sentence whose comments lack it. */
function spelt(chunk: string): string {
  const lines = chunk.split('\n').filter((line) => /^\d+(?:-\d+)?\t/u.test(line));
  return lines
    .map((line) => `${line.split('\t')[1] ?? ''}${line.includes('SpaceAfter=No') ? '' : ' '}`)
    .join('')
    .trim();
}

function readForms(chunk: string): GoldSentence['forms'] {
  const forms: GoldSentence['forms'] = [];
  let last = 0;
  for (const line of chunk.split('\n')) {
    const [id = '', form = ''] = line.split('\t');
    const range = /^\d+-(\d+)$/u.exec(id);
    if (range) {
      last = Number(range[1]);
      forms.push({ text: form, parts: [] });
    } else if (/^\d+$/u.test(id)) {
      if (Number(id) <= last) forms.at(-1)!.parts.push(form);
      else forms.push({ text: form, parts: [form] });
    }
  }
  return forms;
}

function joinSentences(sentences: readonly GoldSentence[]): GoldText {
  const words: Extent[] = [];
  const extents: Extent[] = [];
  let text = '';
  for (const [at, sentence] of sentences.entries()) {
    if (at > 0) text += sentences[at - 1]!.paragraph === sentence.paragraph ? ' ' : '\n\n';
    const from = words.length;
    placeWords(sentence, text.length, words);
    text += sentence.text;
    extents.push({ start: words[from]!.start, end: words.at(-1)!.end });
  }
  return { treebank: sentences[0]!.treebank, text, words, sentences: extents };
}

function placeWords(sentence: GoldSentence, offset: number, words: Extent[]): void {
  let at = 0;
  for (const { text, parts } of sentence.forms) {
    const found = sentence.text.indexOf(text, at);
    if (found < 0) throw new Error(`“${text}” does not stand in “${sentence.text}”`);
    at = found;
    const spelt = parts.join('') === text ? parts : [text];
    for (const part of spelt) {
      words.push({ start: offset + at, end: offset + at + part.length });
      at += part.length;
    }
  }
}

/** Adds what `found` shares with `gold`, words and sentences apart. */
export function compare(gold: GoldText, found: RawDocument, words: Tally, sentences: Tally): void {
  count(gold.words, found.tokens, words);
  count(gold.sentences, found.sentences, sentences);
}

function count(gold: readonly Extent[], found: readonly Extent[], tally: Tally): void {
  const expected = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  tally.right += found.filter(({ start, end }) => expected.has(`${start}-${end}`)).length;
  tally.found += found.length;
  tally.expected += expected.size;
}

/** The places where `found` and `gold` differ, each with what stands around it; `[` and `]` are ours, `{` `}` gold. */
export function differences(gold: GoldText, found: RawDocument, what: 'words' | 'sentences'): string[] {
  const ours = what === 'words' ? found.tokens : found.sentences;
  const theirs = new Set(
    gold[what].map(({ start, end }) => (what === 'words' ? `${start}-${end}` : `${end}`)),
  );
  const wrong = ours.filter(({ start, end }) => !theirs.has(what === 'words' ? `${start}-${end}` : `${end}`));
  const mine = new Set(found.sentences.map(({ end }) => end));
  const around = (from: number, to: number) =>
    `${gold.text.slice(Math.max(0, from - 40), from)}[${gold.text.slice(from, to)}]${gold.text.slice(to, to + 40)}`;
  const missed = what === 'words' ? [] : gold.sentences.filter(({ end }) => !mine.has(end));
  const tail = (end: number) =>
    `${gold.text.slice(Math.max(0, end - 40), end)}‖${gold.text.slice(end, end + 40)}`;
  if (what === 'words') return wrong.map(({ start, end }) => around(start, end).replace(/\n/gu, '⏎'));
  return [
    ...wrong.map(({ end }) => `cut   ${tail(end).replace(/\n/gu, '⏎')}`),
    ...missed.map(({ end }) => `not   ${tail(end).replace(/\n/gu, '⏎')}`),
  ];
}

/** Word and sentence scores of each treebank in the file. */
export function evaluate(path: string, rules: TokenRules): Map<string, { words: Tally; sentences: Tally }> {
  const scores = new Map<string, { words: Tally; sentences: Tally }>();
  for (const gold of readGold(path)) {
    const score = scores.get(gold.treebank) ?? { words: noTally(), sentences: noTally() };
    scores.set(gold.treebank, score);
    compare(gold, tokenise(gold.text, rules), score.words, score.sentences);
  }
  return scores;
}

interface Options {
  readonly lang: string;
  readonly data: string;
  readonly file: string;
  readonly misses: string | undefined;
  readonly treebank: string | undefined;
}

async function main({ lang, data, file, misses, treebank }: Options): Promise<void> {
  // The analysis knows no language; only this command, run from the project, loads one by its name.
  const place = new URL(`../../../languages/src/${lang}/tokens.ts`, import.meta.url).href;
  const { tokens: rules } = (await import(place)) as { tokens: TokenRules };
  const path = join(data, 'ud', lang, `${file}.conllu.gz`);
  for (const [name, { words, sentences }] of evaluate(path, rules)) {
    console.log(
      `${lang} ${file} ${name.padEnd(12)} words ${f1(words).toFixed(2)}  sentences ${f1(sentences).toFixed(2)}`,
    );
  }
  if (misses !== 'words' && misses !== 'sentences') return;
  for (const gold of readGold(path).filter((each) => !treebank || each.treebank === treebank)) {
    for (const line of differences(gold, tokenise(gold.text, rules), misses)) console.log(line);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', default: 'nl' },
      data: { type: 'string' },
      file: { type: 'string', default: 'dev' },
      misses: { type: 'string' },
      treebank: { type: 'string' },
    },
  });
  if (!values.data) throw new Error('say where the data is: --data DIR');
  const { lang, data, file, misses, treebank } = values;
  await main({ lang, data, file, misses, treebank });
}
