import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Ledger } from '@parley/record';
import { dayOf } from '../src/commands/parts.ts';
import { answerTo } from '../src/extract/answer.ts';
import { makeMcpServer } from '../src/mcp/server.ts';
import { FeedMemory } from '../src/record/feeds.ts';
import { Tokens } from '../src/record/tokens.ts';
import { Answers } from '../src/server/answers.ts';
import type { Made } from '../src/server/answers.ts';
import { makeApp } from '../src/server/app.ts';
import { ExampleRecord } from '../src/server/example.ts';
import { Jobs } from '../src/server/jobs.ts';
import { Revisions } from '../src/server/revisions.ts';
import { Doer } from '../src/server/threads/doer.ts';
import type { Results, Sent } from '../src/server/threads/tasks.ts';
import type { Makers } from '../src/server/threads/threads.ts';
import { Watcher } from '../src/server/watcher.ts';
import { checkSources } from '../src/sources.ts';

/*
 * What the app takes from outside, in one process and without the command line around it, so that it can be tried as
 * often as one likes. Whoever tries it finds this file by its path.
 */

/** A request as a client sends it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What came of it. */
export interface Answered {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** The app over a record; `folder` is where its other files are. */
export async function openDoor(ledger: Ledger, folder: string) {
  // Jobs are started and do nothing: what they would do, `parley add`, is tried by itself.
  const jobs = new Jobs(() => Promise.resolve([]), [process.execPath, '-e', '0'], { publicOnly: true });
  const revisions = new Revisions(ledger.store);
  const answers = new Answers(revisions);
  const threads = inThisThread(ledger);
  const watcher = new Watcher({ revisions, threads, answers });
  const world = {
    ledger,
    revisions,
    threads,
    answers,
    jobs,
    watcher,
    example: new ExampleRecord(ledger, undefined),
    tokens: new Tokens(folder),
    rights: 'full' as const,
    version: 'test',
  };
  const local = { role: 'admin' as const, author: 'Test' };
  const app = await makeApp({ world, loopback: true, names: [], local, pageFolder: undefined });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await makeMcpServer(ledger).connect(far);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(near);
  let requests = 0;

  return {
    /** What the server answers. Every request comes from another address, since one may not ask so often. */
    async ask({ method, url, headers, body }: Asked): Promise<Answered> {
      const remoteAddress = `10.${String((requests >> 16) & 255)}.${String((requests >> 8) & 255)}.${String(requests++ & 255)}`;
      const payload = body instanceof Uint8Array ? Buffer.from(body) : body;
      const given = {
        method: method as 'GET',
        url,
        headers,
        remoteAddress,
        ...(payload !== undefined && { payload }),
      };
      const { statusCode, headers: said, payload: text } = await app.inject(given);
      return { status: statusCode, mediaType: String(said['content-type'] ?? ''), text };
    },
    /** What a tool of the server for language models answers. */
    async tool(name: string, args: Record<string, unknown>): Promise<{ text: string; isError: boolean }> {
      const { content, isError } = await client.callTool({ name, arguments: args });
      const [first] = content as { text?: string }[];
      return { text: first?.text ?? '', isError: isError === true };
    },
    /** The text of a resource of that server. */
    async resource(uri: string): Promise<string> {
      const { contents } = await client.readResource({ uri });
      return contents.map((one) => ('text' in one ? one.text : '')).join('');
    },
    /** What `parley extract` answers to a line. */
    extract: (line: Uint8Array) => answerTo(line, 1, {}),
    async close(): Promise<void> {
      await client.close();
      await app.close();
      await watcher.close();
      await jobs.close();
    },
  };
}

/** What the server's threads do, done here: what goes wrong in it is seen at once. */
function inThisThread(ledger: Ledger): Makers {
  const doer = new Doer(ledger, { rights: 'full', mayTakeLong: true });
  const done = (kind: Sent['kind'], given: unknown) => doer.do({ number: 0, kind, given } as Sent);
  return {
    answer: async (name, ask) => (await done('answer', { name, ask })) as Made,
    run: async <Kind extends keyof Results>(kind: Kind, given: unknown) =>
      (await done(kind, given)) as Results[Kind],
  };
}

/** Checks what a user wrote as a day, a date of publication and a language. @throws Failure */
export function checkOptions(value: string, option: 'day' | 'published' | 'lang'): void {
  if (option === 'day') dayOf('--as-of', value);
  else if (option === 'published') checkSources(['a'], { published: value });
  else checkSources(['a'], { lang: value });
}

/** What is remembered of feeds in a folder, after a visit: the file may hold anything. */
export async function visit(folder: string, url: string): Promise<void> {
  const memory = await FeedMemory.of(folder);
  memory.state(url);
  await memory.failed(url, 1000, undefined, 0);
  await memory.unchanged(url);
}
