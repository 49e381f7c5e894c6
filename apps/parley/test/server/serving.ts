import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { call } from '@parley/api';
import type { Answer, Call, Job, RouteName } from '@parley/api';
import type { Ledger } from '@parley/record';
import { Doer } from '../../src/server/threads/doer.ts';
import type { Results, Sent, TaskKind, Tasks } from '../../src/server/threads/tasks.ts';
import type { Makers } from '../../src/server/threads/threads.ts';
import { PARLEY, ROOT } from '../parley.ts';

/** Reports on one negotiation, in two languages, in the order of their days. */
export const REPORTS = [
  'ukraine-1-proposal.nl',
  'ukraine-2-who-comes.en',
  'ukraine-5-second-round.nl',
  'ukraine-6-outcome.en',
].map((name) => path.join(ROOT, 'examples', `${name}.txt`));

/** What makes answers in this very thread. */
export function makersHere(ledger: Ledger): Makers {
  const doer = new Doer(ledger, { rights: 'full', mayTakeLong: true });
  const run = <Kind extends TaskKind>(kind: Kind, given: Tasks[Kind]) =>
    doer.do({ number: 0, kind, given } as unknown as Sent) as Promise<Results[Kind]>;
  return { run, answer: (name, ask) => run('answer', { name, ask: ask }) };
}

/** `./parley serve` as a process of its own. */
export class Server {
  readonly origin: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, origin: string) {
    this.#child = child;
    this.origin = origin;
  }

  /** Starts one at any free port; it serves the record in `home`. */
  static async start(
    home: string,
    args: readonly string[] = [],
    more: Readonly<Record<string, string>> = {},
  ): Promise<Server> {
    const env = {
      PATH: process.env.PATH,
      PARLEY_HOME: home,
      PARLEY_AUTHOR: 'Noor',
      LANG: 'en_GB.UTF-8',
      ...more,
    };
    const child = spawn(PARLEY, ['serve', '--port', '0', '--no-example', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    const origin = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', () => {
        reject(new Error(`parley serve ended: ${complaint}`));
      });
    });
    return new Server(child, origin);
  }

  /** Ends it, as the system would; the exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    return ended;
  }

  call<Name extends RouteName>(name: Name, given: Call<Name>, token?: string): Promise<Answer<Name>> {
    return call(name, given, { origin: this.origin, ...(token !== undefined && { token }) });
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.origin}${url}`, { headers });
  }

  /** The job when it is done. */
  async done({ id }: Job, token?: string): Promise<Job> {
    for (;;) {
      const job = await this.call('job', { params: { id } }, token);
      if (job.state === 'done' || job.state === 'failed') return job;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
