import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse, analyseSentence, findNames, tokenise } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { corpusOf } from './corpus.ts';
import { processorTime, whole } from './measure.ts';

/** Other programs for the same work, each on the same text as ours and in the same run, where they are installed. */
export async function benchOthers(): Promise<string> {
  return [frog(), await english('wink-nlp'), await english('compromise')].join('\n');
}

/** Frog reads Dutch: tags, lemmas and names, without its parser and chunker. */
function frog(): string {
  if (spawnSync('frog', ['--version']).error) {
    return '  frog is not installed (Debian, Ubuntu: apt-get install frog frogdata)';
  }
  const language = languageFor('nl')!;
  const { documents, words } = corpusOf(language);
  const text = documents.map((document) => document.text).join('\n\n');
  const start = frogTime('Dit is een zin.');
  const seconds = (frogTime(text) - start) / 1000;
  const own = (): void => {
    for (const document of documents) {
      const { tokens, sentences } = tokenise(document.text, language.tokens);
      const forms = sentences.map(({ from, to }) => tokens.slice(from, to).map((token) => token.text));
      for (const sentence of forms) analyseSentence(language.syntax, sentence);
      findNames(language.names, forms);
    }
  };
  own();
  const ours = processorTime(own) / 1000;
  return [
    `  frog, tags, lemmas and names: ${whole(words / seconds)} words/s, after ${(start / 1000).toFixed(1)} s to start`,
    `  Parley, the same and trees:   ${whole(words / ours)} words/s`,
  ].join('\n');
}

/** Processor time in milliseconds of frog on a text, from start to end. */
function frogTime(text: string): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
  try {
    const file = path.join(folder, 'text.txt');
    writeFileSync(file, text);
    // The shell's own account of its children is the only one there is of another program.
    const script = 'frog --skip=apcm --threads=1 -t "$0" -o "$0.out" >/dev/null 2>&1 || exit 1; times';
    const { stdout, status } = spawnSync('sh', ['-c', script, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`frog ended with ${String(status)}`);
    return childrenTime(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The last line of `times` is user and system time of the children: `1m2.5s 0m0.3s`. */
function childrenTime(times: string): number {
  const parts = [...(times.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/** What a library for English takes for its tags and entities. */
async function english(name: 'wink-nlp' | 'compromise'): Promise<string> {
  const tag = await taggerOf(name);
  if (tag === undefined) return `  ${name} is not installed (npm install --no-save ${packagesOf(name)})`;
  const language = languageFor('en')!;
  const { documents, words } = corpusOf(language);
  const speed = (work: (text: string) => unknown): string => {
    const pass = (): void => documents.forEach((document) => work(document.text));
    pass();
    return whole((words / processorTime(pass)) * 1000);
  };
  const ours = speed((text) => analyse({ id: 'bench', text, language: 'en', published: null }, language));
  return `  ${name}, tags and entities: ${speed(tag)} words/s; Parley, the whole analysis: ${ours} words/s`;
}

const packagesOf = (name: string): string =>
  name === 'wink-nlp' ? 'wink-nlp wink-eng-lite-web-model' : name;

async function taggerOf(name: string): Promise<((text: string) => unknown) | undefined> {
  try {
    return name === 'wink-nlp' ? await wink() : await compromise();
  } catch {
    return undefined;
  }
}

/** A module that is perhaps not there; its types are not, either. */
const optional = (name: string): Promise<{ default: never }> => import(name) as Promise<{ default: never }>;

async function wink(): Promise<(text: string) => unknown> {
  interface Items {
    out(its?: unknown): unknown;
  }
  interface Doc {
    tokens(): Items;
    entities(): Items;
  }
  interface Wink {
    its: { pos: unknown };
    readDoc(text: string): Doc;
  }
  const make = (await optional('wink-nlp')).default as (model: unknown) => Wink;
  const nlp = make((await optional('wink-eng-lite-web-model')).default);
  return (text) => {
    const doc = nlp.readDoc(text);
    return [doc.tokens().out(nlp.its.pos), doc.entities().out()];
  };
}

async function compromise(): Promise<(text: string) => unknown> {
  const nlp = (await optional('compromise')).default as (text: string) => {
    json(): unknown;
    topics(): unknown;
  };
  return (text) => {
    const doc = nlp(text);
    return [doc.json(), doc.topics()];
  };
}
