import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Job, JobOutcome } from '@parley/api';

/** What a job is given to do: the words that follow `parley add --json`, and what goes to its standard input. */
export interface Work {
  readonly kind: Job['kind'];
  readonly what: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** A file that it reads, in a folder of its own that goes with the job. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** So many jobs are remembered, and so many wait. */
const MOST_KEPT = 200;
const MOST_WAITING = 50;
/** Longer than this no job may take, in milliseconds. */
const LONGEST = 10 * 60_000;
const OUTCOMES_KEPT = 1000;

interface JobOptions {
  /** Whether articles of this machine and of private networks are left alone. */
  readonly publicOnly: boolean;
  /** The path or the address of the record, which those who ask for a job are not told. */
  readonly where?: string;
}

type Change = (job: Job) => void;
type After = (reports: readonly string[]) => Promise<readonly string[]>;

/**
 * Work that is done one after the other, each by a process of its own: what reads text from outside can then neither
 * keep the server from answering nor bring it down.
 */
export class Jobs {
  readonly #command: readonly string[];
  readonly #where: string | undefined;
  readonly #after: After;
  readonly #jobs = new Map<string, Job>();
  readonly #events = new EventEmitter().setMaxListeners(0);
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;
  #running: ChildProcess | undefined;
  #closed = false;

  /**
   * @param after what is done when a job has added reports; it gives the negotiations that they belong to
   * @param command starts parley: a program and its first words
   */
  constructor(after: After, command: readonly string[], { publicOnly, where }: JobOptions) {
    this.#after = after;
    this.#where = where;
    // The server's threads do that themselves, with what they have in memory.
    this.#command = [...command, 'add', '--json', '--no-refresh', ...(publicOnly ? ['--public-only'] : [])];
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** Whether work of a kind waits or is being done. */
  isBusyWith(kind: Job['kind']): boolean {
    return [...this.#jobs.values()].some((job) => job.kind === kind && isOpen(job));
  }

  /** Takes work on; undefined where too much waits already. */
  start(work: Work): Job | undefined {
    if (this.#waiting >= MOST_WAITING) return undefined;
    const { kind, what } = work;
    const job: Job = {
      id: randomUUID(),
      kind,
      what,
      state: 'waiting',
      createdAt: new Date().toISOString(),
      outcomes: [],
      negotiations: [],
    };
    this.#put(job);
    this.#waiting++;
    this.#last = this.#last.then(async () => {
      await this.#run(job, work);
      this.#waiting--;
    });
    return job;
  }

  /** Calls `change` whenever a job gets further; gives what ends that. */
  follow(id: string, change: Change): () => void {
    this.#events.on(id, change);
    return () => this.#events.off(id, change);
  }

  /** Ends what runs; what waits is not begun. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#running?.kill();
    await this.#last;
  }

  #put(job: Job): void {
    this.#jobs.set(job.id, job);
    for (const [id, kept] of this.#jobs) {
      if (this.#jobs.size <= MOST_KEPT) break;
      if (!isOpen(kept)) this.#jobs.delete(id);
    }
    this.#events.emit(job.id, job);
  }

  async #run(job: Job, work: Work): Promise<void> {
    if (this.#closed) return;
    let now: Job = { ...job, state: 'working' };
    this.#put(now);
    const error = await this.#work(work, (outcome) => {
      now = { ...now, outcomes: [...now.outcomes, outcome].slice(-OUTCOMES_KEPT) };
      this.#put(now);
    }).catch((reason: unknown) => (reason instanceof Error ? reason.message : String(reason)));
    const negotiations = await this.#touched(now).catch(() => []);
    const state = error === undefined ? 'done' : 'failed';
    const finishedAt = new Date().toISOString();
    this.#put({
      ...now,
      state,
      finishedAt,
      negotiations: [...negotiations],
      ...(error !== undefined && { error }),
    });
  }

  /** What went wrong with the whole of it, if anything did. */
  async #work(
    { args, input = '', file }: Work,
    tell: (outcome: JobOutcome) => void,
  ): Promise<string | undefined> {
    const folder = file && (await mkdtemp(path.join(tmpdir(), 'parley-upload-')));
    try {
      const given = folder === undefined ? [] : [path.join(folder, safeName(file!.name))];
      if (given[0] !== undefined) await writeFile(given[0], file!.bytes);
      return await this.#add([...args, ...given], input, (outcome) => {
        tell(given[0] === undefined ? outcome : calledAs(file!.name, given[0], outcome));
      });
    } finally {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    }
  }

  #add(args: readonly string[], input: string, tell: (outcome: JobOutcome) => void) {
    const [program, ...first] = this.#command;
    const child = spawn(program!, [...first, ...args], { timeout: LONGEST });
    this.#running = child;
    let count = 0;
    let complaint = '';
    child.stdin.on('error', () => undefined).end(input);
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      count++;
      tell(outcomeOf(line));
    });
    return new Promise<string | undefined>((resolve, reject) => {
      child.on('error', reject).on('close', (status, signal) => {
        this.#running = undefined;
        if (signal !== null) resolve(`it was stopped (${signal})`);
        // Where it told of documents, each has its own reason.
        else resolve(status === 0 || count > 0 ? undefined : this.#reasonIn(complaint));
      });
    });
  }

  #reasonIn(complaint: string): string {
    const reason = lastLine(complaint);
    return this.#where === undefined ? reason : reason.replaceAll(this.#where, 'the record');
  }

  async #touched({ outcomes }: Job): Promise<readonly string[]> {
    const reports = new Set(outcomes.flatMap(({ report }) => report ?? []));
    return reports.size === 0 ? [] : this.#after([...reports]);
  }
}

/** Whether a job is still to be done. */
export const isOpen = ({ state }: Job): boolean => state === 'waiting' || state === 'working';

/** An outcome that calls a file as its giver does. */
function calledAs(name: string, path: string, { where, reason, ...outcome }: JobOutcome): JobOutcome {
  return {
    ...outcome,
    where: where.replace(path, name),
    ...(reason !== undefined && { reason: reason.replace(path, name) }),
  };
}

function outcomeOf(line: string): JobOutcome {
  const { id, ...outcome } = JSON.parse(line) as JobOutcome & { readonly id?: string };
  return { ...outcome, ...(id !== undefined && { report: id }) };
}

/** The last part of a name, without what a path or a shell could make more of; its ending stays, as formats go by it. */
function safeName(name: string): string {
  const safe = path.basename(name.replace(/\\/g, '/')).replace(/[^\w.-]+/g, '_');
  return `upload-${safe.replace(/^\.+/, '').slice(-80)}`;
}

const lastLine = (text: string) =>
  text
    .trim()
    .split('\n')
    .at(-1)!
    .replace(/^parley: /, '') || 'it failed';
