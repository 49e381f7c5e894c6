import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Known } from './fetch.ts';

/** What is remembered of a feed between two visits. */
export interface FeedState extends Known {
  /** Visits in a row that failed. */
  readonly failures: number;
  /** Not to be visited before (milliseconds since 1970). */
  readonly notBefore: number;
  /** What is known of the articles that it named the last time, by their addresses. */
  readonly articles?: Readonly<Record<string, Known>>;
}

const FRESH: FeedState = { failures: 0, notBefore: 0 };

/** So often a feed that fails is left alone for twice as long: up to two to the fifth, 32 times. */
const DOUBLINGS = 5;
/** Longer than this nobody is made to wait, whatever a server asks: a day, in milliseconds. */
const LONGEST = 24 * 60 * 60 * 1000;

/** What is remembered of all feeds: the file `feeds.json` in the folder of Parley's data. */
export class FeedMemory {
  readonly #file: string;
  #states: Record<string, FeedState>;

  private constructor(file: string, states: Record<string, FeedState>) {
    this.#file = file;
    this.#states = states;
  }

  /** What a folder remembers; nothing, where there is no such file or it is damaged. */
  static async of(folder: string): Promise<FeedMemory> {
    const file = path.join(folder, 'feeds.json');
    const text = await readFile(file, 'utf8').catch(() => '{}');
    return new FeedMemory(file, parse(text));
  }

  state(url: string): FeedState {
    return Object.hasOwn(this.#states, url) ? this.#states[url]! : FRESH;
  }

  /** Remembers a visit that went well, after which what came by it is kept. */
  async visited(url: string, known: Known, articles: ReadonlyMap<string, Known>): Promise<void> {
    const named = [...articles].map(([address, one]) => [address, plain(one)] as const);
    await this.#remember(url, {
      ...FRESH,
      ...plain(known),
      ...(named.length > 0 && { articles: Object.fromEntries(named) }),
    });
  }

  /** Remembers a visit that found nothing new. */
  async unchanged(url: string): Promise<void> {
    await this.#remember(url, { ...this.state(url), ...FRESH });
  }

  /** Remembers a visit that failed; the feed is left alone twice as long as the last time, or as its server asks. */
  async failed(url: string, every: number, retryAfter: number | undefined, now: number): Promise<number> {
    const state = this.state(url);
    const wait = Math.min(
      LONGEST,
      Math.max(every * 2 ** Math.min(state.failures, DOUBLINGS), (retryAfter ?? 0) * 1000),
    );
    await this.#remember(url, { ...state, failures: state.failures + 1, notBefore: now + wait });
    return wait;
  }

  async #remember(url: string, state: FeedState): Promise<void> {
    this.#states = { ...this.#states, [url]: state };
    await mkdir(path.dirname(this.#file), { recursive: true });
    const unfinished = `${this.#file}.${String(process.pid)}`;
    await writeFile(unfinished, JSON.stringify(this.#states, null, 1));
    await rename(unfinished, this.#file);
  }
}

const plain = ({ etag, lastModified }: Known): Known => ({
  ...(etag !== undefined && { etag }),
  ...(lastModified !== undefined && { lastModified }),
});

function parse(text: string): Record<string, FeedState> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, FeedState>) : {};
  } catch {
    return {};
  }
}
