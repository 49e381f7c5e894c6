import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How readers ask. */
export interface Reading {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly readers: number;
  /** Whether they keep what they were given and ask whether that still holds, as browsers do. */
  readonly keep: boolean;
  /** Each waits about so long after an answer before it asks again, in milliseconds. */
  readonly pause: number;
  /** They stop when this resolves. */
  readonly until: Promise<unknown>;
}

/** What came of it: how long each answer took in milliseconds, sorted, and how many were none. */
export interface Answered {
  readonly times: readonly number[];
  readonly errors: number;
  /** How many different revisions of the record the answers were of. */
  readonly revisions: number;
  /** Of all answers together. */
  readonly bytes: number;
}

/** Lets readers ask for one thing again and again, each over a connection of its own. */
export async function letRead({ url, headers, readers, keep, pause, until }: Reading): Promise<Answered> {
  const times: number[] = [];
  const revisions = new Set<string>();
  let [errors, bytes, isOver] = [0, 0, false];
  void until.then(() => (isOver = true));
  const reader = async (number: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    // Each is somebody else to the server, which limits how often one may ask.
    const own = { ...headers, 'x-forwarded-for': `192.0.2.${String(number % 250)}` };
    let known: Readonly<Record<string, string>> = {};
    await sleep(Math.random() * pause);
    while (!isOver) {
      const start = performance.now();
      const answer = await ask(url, { ...own, ...known }, agent).catch(() => undefined);
      if (answer?.status === 200 || answer?.status === 304) {
        times.push(performance.now() - start);
        revisions.add(answer.revision);
        bytes += answer.bytes;
        if (keep) known = { 'if-none-match': answer.tag };
      } else errors++;
      await sleep(pause / 2 + Math.random() * pause);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  return { times: times.sort((a, b) => a - b), errors, revisions: revisions.size, bytes };
}

interface Answer {
  readonly status: number;
  readonly revision: string;
  readonly bytes: number;
  readonly tag: string;
}

/** Asks once, and reads the answer to its end. */
function ask(url: string, headers: Readonly<Record<string, string>>, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', reject).on('end', () => {
        const revision = String(response.headers['parley-revision']);
        const tag = String(response.headers.etag);
        resolve({ status: response.statusCode ?? 0, revision, bytes, tag });
      });
    }).on('error', reject);
  });
}

/** The time within which this share of answers came. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
