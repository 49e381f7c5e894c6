import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROUTES } from '@parley/api';
import { problemsOf as wrongWith } from '@parley/dossier/schemas';
import type { Ledger } from '@parley/record';
import fc from 'fast-check';
import { spoiled } from '../input/bytes.ts';
import { hostileLines, plainItem } from '../input/json.ts';
import { many } from '../input/parts.ts';
import { spoiledValue } from '../input/values.ts';
import { hostileText, ODD, ROOT } from '../input/words.ts';
import { kind } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { problemsOfMessage } from '../verdict.ts';
import { hostileDate } from './dates.ts';
import { inFolder, lastingRecord } from './places.ts';

/*
 * The server, the tools for language models, `parley extract` and the options of the command line.
 */

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What `apps/parley/test/door.ts` offers. Nothing may import the app; it is found as its user finds it, by its path. */
interface Door {
  readonly ask: (request: Asked) => Promise<{ status: number; mediaType: string; text: string }>;
  readonly tool: (name: string, args: Record<string, unknown>) => Promise<{ text: string; isError: boolean }>;
  readonly resource: (uri: string) => Promise<string>;
  readonly extract: (line: Uint8Array) => Promise<{ lines: readonly string[]; failed: number }>;
  readonly close: () => Promise<void>;
}
interface DoorFile {
  readonly openDoor: (ledger: Ledger, folder: string) => Promise<Door>;
  readonly checkOptions: (value: string, option: 'day' | 'published' | 'lang') => void;
  readonly visit: (folder: string, url: string) => Promise<void>;
}

const doorFile = (): Promise<DoorFile> =>
  import(pathToFileURL(path.join(ROOT, 'apps/parley/test/door.ts')).href) as Promise<DoorFile>;

/** The app over a record of examples, and ids that are in it. */
async function open() {
  const { ledger, home, close } = await lastingRecord();
  const door = await (await doorFile()).openDoor(ledger, home);
  return {
    door,
    close: async () => {
      await door.close();
      await close();
    },
    ids: await idsIn(ledger),
  };
}

async function idsIn(ledger: Ledger): Promise<string[]> {
  const { negotiations, identities } = await ledger.overview();
  const account = await ledger.account(negotiations[0]!.id);
  return [
    ...negotiations.map(({ id }) => id),
    ...identities.all.slice(0, 10).map(({ id }) => id),
    ...account!.claims.slice(0, 10).map(({ id }) => id),
    ...negotiations[0]!.reports,
  ];
}

/** An id of the record by its place, or something that is none. */
interface Pick {
  readonly at: number;
  readonly other: string;
}
const pick: fc.Arbitrary<Pick> = fc.record({
  at: fc.nat(),
  other: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...ODD,
        '..',
        '%2e%2e',
        '__proto__',
        'constructor',
        'a'.repeat(1200),
        '%',
        '%zz',
        '%ff',
      ),
    },
  ),
});
const picked = ({ at, other }: Pick, ids: readonly string[]): string =>
  other === '' ? ids[at % ids.length]! : other;

const odds = fc.oneof(
  hostileDate,
  fc.constantFrom(...ODD),
  hostileText('en', [2000]),
  fc.constantFrom(
    'nl',
    'en',
    '2025-05-16',
    '50',
    '0',
    '-1',
    '1e3',
    'true',
    'meeting,outcome',
    'eyJhIjoxfQ',
    'text',
  ),
);

const decision = spoiledValue(
  fc.constantFrom<unknown>(
    { kind: 'confirm', claim: 'ID', reason: 'x' },
    { kind: 'reject', claim: 'ID', variant: 'ID' },
    { kind: 'correct', claim: 'ID', field: 'time', value: { text: 'x', value: '2025-05-16' } },
    { kind: 'correct', claim: 'ID', field: 'text', value: 'x' },
    { kind: 'correct', claim: 'ID', field: 'participants', value: ['ID'] },
    { kind: 'annotate', claim: 'ID', text: 'x' },
    { kind: 'same', identities: ['ID', 'ID'] },
    { kind: 'different', identity: 'ID', reports: ['ID', 'ID'] },
    { kind: 'name', negotiation: 'ID', name: 'Talks' },
    { kind: 'pin', negotiation: 'ID' },
    { kind: 'join', negotiations: ['ID', 'ID'] },
    { kind: 'move', report: 'ID', negotiation: 'ID' },
    { kind: 'grade', source: 'Paper 0', grade: 'B2' },
    { kind: 'text', text: 'The envoys met.', published: '2025-05-16' },
    { kind: 'url', url: 'https://example.org/' },
    { token: 'parley_0123_x' },
    { reason: 'x' },
    {},
  ),
  2,
);

interface Request {
  readonly route: string;
  readonly method: string;
  readonly picks: readonly Pick[];
  readonly query: readonly (readonly [string, string])[];
  readonly headers: readonly (readonly [string, string])[];
  readonly json: unknown;
  readonly raw: string | Uint8Array | null;
}

const request: fc.Arbitrary<Request> = fc.record({
  // Event streams never end.
  route: fc.constantFrom(
    ...Object.entries(ROUTES)
      .filter(([name]) => !/events/i.test(name))
      .map(([name]) => name),
  ),
  method: fc.constantFrom('', '', '', '', '', 'GET', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'PUT'),
  picks: fc.tuple(pick, pick, pick, pick),
  query: many(
    fc.tuple(
      fc.constantFrom(
        'q',
        'in',
        'limit',
        'cursor',
        'asOf',
        'since',
        'until',
        'kind',
        'name',
        'token',
        'published',
        'language',
        'x',
        '__proto__',
        '',
      ),
      odds,
    ),
    3,
  ),
  headers: many(
    fc.tuple(
      fc.constantFrom(
        'accept-language',
        'authorization',
        'cookie',
        'if-none-match',
        'origin',
        'sec-fetch-site',
        'host',
        'content-type',
        'content-length',
        'x-forwarded-host',
        'accept',
        'range',
      ),
      fc.oneof(
        fc.constantFrom(
          'nl;q=0.5,en;q=x',
          'Bearer parley_000000000000_' + 'a'.repeat(43),
          'Bearer ' + 'a'.repeat(5000),
          'parley=x',
          '*',
          'W/"a"',
          'http://localhost',
          'null',
          'cross-site',
          'localhost:1',
          '[::1]',
          '[',
          '127.0.0.1',
          'evil.example',
          'application/json',
          'application/octet-stream',
          'text/plain',
          '5',
          'application/json; charset=utf-16',
          ','.repeat(3000),
        ),
        fc.string({ maxLength: 30 }),
      ),
    ),
    2,
  ),
  json: decision,
  raw: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.string(),
        fc.constantFrom('{', '[]', '"', '{"__proto__":{}}', '[['.repeat(5000)),
        fc.uint8Array({ maxLength: 200 }),
      ),
    },
  ),
});

function asked({ route, method, picks, query, headers, json, raw }: Request, ids: readonly string[]): Asked {
  const { path: pattern, method: own } = ROUTES[route as keyof typeof ROUTES];
  let at = 0;
  const next = () => picked(picks[at++ % picks.length]!, ids);
  const url = `/api/v1${pattern.replace(/:\w+/g, () => encoded(next()))}`;
  const search = query.map(([key, value]) => `${encoded(key)}=${encoded(value)}`).join('&');
  const body = raw ?? JSON.stringify(json).replace(/"ID"/g, () => JSON.stringify(next()));
  const isBytes = route === 'uploadReport';
  const used = method === '' ? own : method;
  return {
    method: used,
    url: search === '' ? url : `${url}?${search}`,
    headers: {
      host: 'localhost',
      ...(used === 'POST' && { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      ...Object.fromEntries(headers.map(([key, value]) => [key, value.replace(/[^\x20-\x7e]/g, '?')])),
    },
    ...(used === 'POST' && { body }),
  };
}

function encoded(text: string): string {
  return /^%|^\.\.$/.test(text) ? text : encodeURIComponent(Buffer.from(text.slice(0, 3000)).toString());
}

const api = kind<Request>({
  name: 'api',
  inputs: request,
  open: async () => {
    const { door, close, ids } = await open();
    return {
      close,
      problemsOf: async (one) => {
        const { status, mediaType, text } = await door.ask(asked(one, ids));
        const isJson = mediaType.includes('json');
        const value: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
        if (status >= 500) return [`${String(status)}: ${text.slice(0, 300)}`];
        return status >= 400
          ? problemsOfMessage((value as { detail?: string } | undefined)?.detail ?? '')
          : [];
      },
    };
  },
});

interface ToolCall {
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly uri: Pick;
  readonly stretch: string;
}

const any = fc.oneof({ weight: 3, arbitrary: odds }, { weight: 1, arbitrary: fc.jsonValue() });

const mcp = kind<ToolCall>({
  name: 'mcp',
  inputs: fc.record({
    tool: fc.constantFrom(
      'negotiations',
      'brief',
      'positions',
      'timeline',
      'changes',
      'search',
      'who',
      'resource',
      'nothing',
    ),
    args: fc.record(
      {
        negotiation: any,
        asOf: any,
        since: any,
        language: fc.constantFrom<unknown>('nl', 'en', 7),
        name: any,
        query: any,
        limit: fc.constantFrom<unknown>(1, 10, 0, '5', null),
      },
      { requiredKeys: [] },
    ),
    uri: pick,
    stretch: fc.constantFrom('all', '0-10', '10-0', '0-999999999', '-1-5', 'x', '', '0-10/../..'),
  }),
  open: async () => {
    const { door, close, ids } = await open();
    return {
      close,
      problemsOf: async ({ tool, args, uri, stretch }) => {
        if (tool === 'resource') {
          const address = `parley://reports/${encoded(picked(uri, ids))}/${stretch}`;
          return door.resource(address).then(
            () => [],
            (error: unknown) => problemsOfMessage(error instanceof Error ? error.message : String(error)),
          );
        }
        const { text, isError } = await door.tool(tool, args);
        return isError ? problemsOfMessage(withoutInput(text, args)) : [];
      },
    };
  },
});

/** A message without the words that it repeats. */
function withoutInput(text: string, args: Readonly<Record<string, unknown>>): string {
  return Object.values(args).reduce<string>(
    (rest, one) => (typeof one === 'string' && one !== '' ? rest.replaceAll(one, '') : rest),
    text.replaceAll('received undefined', ''),
  );
}

const line = fc.oneof(
  { weight: 4, arbitrary: plainItem.map((item) => Buffer.from(JSON.stringify(item))) },
  {
    weight: 1,
    arbitrary: spoiled(
      hostileLines.map((lines) => Buffer.from(lines.split('\n')[0]!)),
      ['{', '}', '"', '\0', '\r'],
    ),
  },
);

const extract = kind<Uint8Array>({
  name: 'extract',
  inputs: line,
  open: async () => {
    const { door, close } = await open();
    return {
      close,
      problemsOf: async (bytes) => {
        const { lines } = await door.extract(bytes);
        return lines.flatMap((one) => {
          // Which version read it stands beside the dossier.
          const value = JSON.parse(one) as { reader?: string; error?: { message: string } };
          delete value.reader;
          return value.error === undefined ? wrongWith(value) : problemsOfMessage(value.error.message);
        });
      },
    };
  },
});

interface Option {
  readonly value: string;
  readonly option: 'day' | 'published' | 'lang' | 'feeds';
}

const options = kind<Option>({
  name: 'options',
  inputs: fc.record({
    value: fc.oneof(hostileDate, fc.json(), hostileText('nl', [2000])),
    option: fc.constantFrom('day', 'published', 'lang', 'feeds'),
  }),
  open: async () => {
    const { checkOptions, visit } = await doorFile();
    return {
      problemsOf: async ({ value, option }) => {
        if (option !== 'feeds') {
          checkOptions(value, option);
          return [];
        }
        await inFolder(async (folder) => {
          writeFileSync(path.join(folder, 'feeds.json'), value);
          await visit(folder, 'https://example.org/');
        });
        return [];
      },
    };
  },
});

export const APP: readonly Kind[] = [api, mcp, extract, options];
