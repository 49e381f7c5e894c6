import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Document } from '@parley/dossier';
import { examplesOf } from './corpus.ts';
import { table, whole } from './measure.ts';

const PARLEY = path.join(import.meta.dirname, '../../parley');
/** So many answers have come before a clock begins: by then V8 has compiled what runs often. */
const WARM = 100;
/** Whole articles that are read with each number of threads. */
const ARTICLES = 600;
/** In so many steps the memory is told. */
const STEPS = 10;
/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** What a process has taken so far: milliseconds of processor time of all its threads; megabytes that it holds. */
interface Taken {
  readonly processor: number;
  readonly memory: number;
  readonly clock: number;
}

/**
 * `parley extract` over an archive: how much memory it holds after each tenth of `documents` short articles, and what
 * articles of common length cost, with one thread and with two. Linux alone.
 */
export async function benchArchive(documents: number): Promise<string> {
  const examples = ['nl', 'en'].flatMap(examplesOf);
  const short = await extract(documents, 1, (at) => excerptOf(examples, at), documents / STEPS);
  const one = await extract(ARTICLES, 1, (at) => examples[at % examples.length]!, WARM);
  const two = await extract(ARTICLES, 2, (at) => examples[at % examples.length]!, WARM);
  return [memoryOf(short, documents), costOf([one, two])].join('\n\n');
}

/** A paragraph of an example, another one each time. */
function excerptOf(examples: readonly Document[], at: number): Document {
  const example = examples[at % examples.length]!;
  const paragraphs = example.text.split(/\n\n+/);
  return { ...example, text: paragraphs[Math.floor(at / examples.length) % paragraphs.length]! };
}

/** Reads `count` articles, and says what the process had taken after each `step` of them, and at the last. */
async function extract(
  count: number,
  jobs: number,
  article: (at: number) => Document,
  step: number,
): Promise<Taken[]> {
  const child = spawn(PARLEY, ['extract', '--jobs', String(jobs)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const writing = pipeline(Readable.from(lines(count, article)), child.stdin);
  const taken: Taken[] = [];
  let answers = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"error"')) throw new Error(line);
    answers++;
    if (answers % step === 0 || answers === count) taken.push(takenBy(child.pid!));
  }
  await writing;
  if (answers !== count) throw new Error(`${String(answers)} answers to ${String(count)} articles`);
  return taken;
}

/** NDJSON; a number at the end makes each text one of its own. */
function* lines(count: number, article: (at: number) => Document): Generator<string> {
  for (let at = 0; at < count; at++) {
    const { text, language, published, title } = article(at);
    yield `${JSON.stringify({ text: `${text}\n\n${String(at)}.`, language, published, title })}\n`;
  }
}

function takenBy(pid: number): Taken {
  // After the name, which may hold blanks, in parentheses: utime and stime are the 12th and 13th.
  const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))![1];
  return {
    processor: (Number(fields[11]) + Number(fields[12])) * TICK,
    memory: Number(resident) / 1024,
    clock: performance.now(),
  };
}

function memoryOf(short: readonly Taken[], documents: number): string {
  const head = ['Short articles read', ...short.map((_, at) => whole(((at + 1) * documents) / STEPS))];
  const each = (at: number) => short[at]!.processor - (short[at - 1]?.processor ?? 0);
  return table([
    head,
    ['MB held', ...short.map(({ memory }) => whole(memory))],
    ['ms processor each', ...short.map((_, at) => (each(at) / (documents / STEPS)).toFixed(1))],
  ]);
}

/** Between the first {@link WARM} answers and the last. */
function costOf(runs: readonly (readonly Taken[])[]): string {
  const figures = runs.map((run) => {
    const [first, last] = [run[0]!, run.at(-1)!];
    const articles = ARTICLES - WARM;
    return {
      processor: (last.processor - first.processor) / articles,
      perSecond: (articles / (last.clock - first.clock)) * 1000,
    };
  });
  return table([
    ['Articles of common length', 'ms processor', 'articles/s', 'times', 'core hours for a million'],
    ...figures.map(({ processor, perSecond }, at) => [
      at === 0 ? 'one thread' : 'two threads',
      processor.toFixed(1),
      perSecond.toFixed(1),
      (perSecond / figures[0]!.perSecond).toFixed(2),
      (processor / 3.6).toFixed(1),
    ]),
  ]);
}
