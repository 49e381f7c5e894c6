import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rights } from '@parley/api';
import type { Ledger } from '@parley/record';
import { version } from '../../package.json';
import type { Language } from '../languages.ts';
import { ownAuthor } from '../record/decisions.ts';
import { Tokens } from '../record/tokens.ts';
import { Answers } from './answers.ts';
import { makeApp } from './app.ts';
import { ExampleRecord, rootFolder } from './example.ts';
import { exampleWork } from './handlers/jobs.ts';
import { Jobs } from './jobs.ts';
import { Revisions } from './revisions.ts';
import { Teller } from './teller.ts';
import { Threads } from './threads/threads.ts';
import { warmUp } from './warm.ts';
import { Watcher } from './watcher.ts';
import type { World } from './world.ts';

/** How a server is to be. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Whether only programs of this machine ask: then no token is needed. */
  readonly loopback: boolean;
  readonly names: readonly string[];
  readonly rights: Rights;
  /** Whether articles may be fetched from this machine and private networks. */
  readonly allowPrivate: boolean;
  /** Whether a new record is filled with the example. */
  readonly example: boolean;
  /** Addresses that are told what changed, and in which language. */
  readonly webhooks: readonly string[];
  readonly language: Language;
  /** Proxies whose word is taken for whom they ask, and how. */
  readonly proxies: readonly string[];
  /** The folder with the tokens. */
  readonly folder: string;
  /** What starts parley: a program and its first words. */
  readonly command: readonly string[];
}

/** A server that listens. */
export interface Serving {
  /** “http://127.0.0.1:8484” */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The program of the threads, beside that of the server. */
const threadProgram = () => path.join(path.dirname(fileURLToPath(import.meta.url)), 'serve.cjs');

/** Reads the example into a record that nothing was ever written to: what was removed stays away. */
async function showExample({ ledger, jobs, example }: World): Promise<void> {
  const isNew = (await ledger.store.revision()) === 0;
  if (isNew && (await example.state()).available) jobs.start(await exampleWork(example));
}

/** Starts a server of a record. @throws Error of the system where it cannot listen there. */
export async function serve(ledger: Ledger, options: ServeOptions): Promise<Serving> {
  const { host, port, loopback, names, proxies, rights, allowPrivate, folder, command } = options;
  const root = rootFolder();
  const within = (name: string) => (root === undefined ? undefined : path.join(root, name));
  const revisions = new Revisions(ledger.store);
  const threads = new Threads(threadProgram(), rights);
  const answers = new Answers(revisions);
  // A job is done when what it added can be asked for.
  const after = async (reports: readonly string[]) => {
    await answers.advance(await revisions.look());
    return threads.run('touched', { reports });
  };
  const jobs = new Jobs(after, command, { publicOnly: !allowPrivate, where: ledger.store.where });
  const watcher = new Watcher({ revisions, threads, answers });
  const teller = new Teller({ revisions, threads, urls: options.webhooks, language: options.language });
  const example = new ExampleRecord(ledger, within('examples'));
  const tokens = new Tokens(folder);
  const world = { ledger, revisions, threads, answers, jobs, watcher, example, tokens, rights, version };
  const local = loopback ? { role: 'admin' as const, author: ownAuthor() } : undefined;
  const pageFolder = within('apps/web/dist');
  const app = await makeApp({ world, loopback, names, local, proxies, pageFolder });
  const address = await app.listen({ host, port });
  if (options.example) await showExample(world);
  void warmUp(world, options.language, address);
  return {
    address,
    close: async () => {
      await app.close();
      await jobs.close();
      await threads.close();
      await watcher.close();
      await teller.close();
    },
  };
}
