import { setTimeout as sleep } from 'node:timers/promises';
import type { Desk } from './desk.ts';
import type { Outages } from './outages.ts';

/** What readers were answered. */
export interface Heard {
  /** By status; 0 where nobody answered. */
  readonly answers: Record<number, number>;
  /** What should not be: an answer that is none, or none where one was due. */
  readonly wrong: string[];
  /** The most memory that the server told of, in MB. */
  megabytes: number;
  /** Events of the stream, how often it was opened, and the latest revision that it told of. */
  readonly events: { told: number; opened: number; revision: number };
}

/** Where readers ask, and what is known of that. */
export interface Reading {
  readonly desk: Desk;
  /** When the database was away. */
  readonly database: Outages;
  readonly random: () => number;
  readonly heard: Heard;
  isOver: boolean;
}

/** So long, in milliseconds, a reader waits between two questions: the server refuses 1,200 a minute from one address. */
const PAUSE = 300;
/** No answer takes longer, in milliseconds, also where the machine has much else to do. */
const LONGEST = 120_000;
/** So long after the database is back, in milliseconds, a question may still be refused that waited for it with others. */
const GRACE = 10_000;
/** What nobody needs to know who reads: where the database is, and how the program is made. */
const INTERNAL = /postgres|127\.0\.0\.1|localhost|node_modules|\.(?:cjs|ts|js)\b|\n\s+at |ECONN|schema|SQL/i;

export const nothingHeard = (): Heard => ({
  answers: {},
  wrong: [],
  megabytes: 0,
  events: { told: 0, opened: 0, revision: 0 },
});

/** Asks for one thing and another until it is over. */
export async function readOn(reading: Reading): Promise<void> {
  let ids: readonly string[] = [];
  while (!reading.isOver) {
    const path = pathFor(reading.random(), ids);
    const answer = await ask(reading, path);
    if (answer?.status === 200) {
      if (path === LIST) ids = idsIn(answer.text);
      if (path === '/metrics')
        reading.heard.megabytes = Math.max(reading.heard.megabytes, memoryIn(answer.text));
    }
    // Ids change with the parties of a negotiation.
    if (answer?.status === 404) ids = [];
    await sleep(PAUSE);
  }
}

const API = '/api/v1';
const LIST = `${API}/negotiations`;

function pathFor(chance: number, ids: readonly string[]): string {
  if (chance < 0.05) return '/metrics';
  if (chance < 0.1) return '/health/ready';
  if (chance < 0.15) return `${API}/status`;
  if (chance < 0.2) return `${API}/search?q=ceasefire`;
  if (chance < 0.25) return `${API}/reports`;
  if (chance < 0.3 || ids.length === 0) return LIST;
  const id = encodeURIComponent(ids[Math.floor(chance * 1000) % ids.length]!);
  return `${LIST}/${id}/${chance < 0.45 ? 'brief' : 'outline'}`;
}

const idsIn = (text: string): string[] =>
  (JSON.parse(text) as { entries: { id: string }[] }).entries.map(({ id }) => id);

/** Of the metrics of Prometheus, in MB. */
export const memoryIn = (text: string): number =>
  Math.round(Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)![1]) / 1e6);

/** An answer; undefined where there was none. Whatever is not as it should be is written down. */
export async function ask(reading: Reading, path: string, init: RequestInit = {}) {
  const { desk, heard } = reading;
  const from = performance.now();
  try {
    const response = await fetch(`${desk.origin}${path}`, { ...init, signal: AbortSignal.timeout(LONGEST) });
    const text = await response.text();
    const { status } = response;
    heard.answers[status] = (heard.answers[status] ?? 0) + 1;
    judge(reading, { path, status, text, type: response.headers.get('content-type') ?? '', from });
    return { status, text };
  } catch (error) {
    heard.answers[0] = (heard.answers[0] ?? 0) + 1;
    if (!desk.outages.touched(from, performance.now(), 1000)) heard.wrong.push(`${path}: ${String(error)}`);
    return undefined;
  }
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly text: string;
  readonly type: string;
  readonly from: number;
}

function judge({ heard, database }: Reading, { path, status, text, type, from }: Answer): void {
  const wrong = (what: string) =>
    void heard.wrong.push(`${path}: ${String(status)}, ${what}: ${text.slice(0, 300)}`);
  if (status < 300) {
    if (type.startsWith('application/json')) JSON.parse(text);
    return;
  }
  if (path.startsWith('/health')) {
    if ((JSON.parse(text) as { status?: string }).status !== 'not ready') wrong('no word of health');
  } else {
    if (!type.startsWith('application/problem+json')) return wrong('no problem document');
    const { detail, remedy } = JSON.parse(text) as { detail?: string; remedy?: string };
    if (!detail || !remedy) wrong('it does not say what is wrong and what to do');
  }
  if (INTERNAL.test(text)) wrong('it tells of what is within');
  if (status === 404 && path.startsWith(`${LIST}/`)) return;
  if (status !== 503) wrong('refused');
  else if (!database.touched(from, performance.now(), GRACE)) wrong('refused, and the database was there');
}

/** Listens to the events of the record until it is over, again where the stream ends. */
export async function listenOn(reading: Reading): Promise<void> {
  while (!reading.isOver) {
    await listen(reading).catch(() => undefined);
    await sleep(500);
  }
}

async function listen(reading: Reading): Promise<void> {
  const { desk, heard } = reading;
  const end = new AbortController();
  const watch = setInterval(() => {
    if (reading.isOver) end.abort();
  }, 100);
  const from = performance.now();
  try {
    const response = await fetch(`${desk.origin}${API}/events`, { signal: end.signal });
    const type = response.headers.get('content-type') ?? '';
    const { status } = response;
    if (status !== 200)
      return judge(reading, { path: '/events', status, text: await response.text(), type, from });
    heard.events.opened++;
    let rest = '';
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + piece).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) hear(heard, block);
    }
  } finally {
    clearInterval(watch);
  }
}

function hear({ events, wrong }: Heard, block: string): void {
  const data = /^event: changed\ndata: (.*)$/.exec(block)?.[1];
  if (data === undefined) return;
  const { revision } = JSON.parse(data) as { revision: number };
  // What somebody was told of is on the disk, and is not lost where the database is killed.
  if (revision < events.revision) wrong.push(`events: ${String(revision)} after ${String(events.revision)}`);
  events.told++;
  events.revision = revision;
}
