import { ROUTES } from '@parley/api';
import fc from 'fast-check';
import { many } from '../../input/parts.ts';
import { spoiledValue } from '../../input/values.ts';
import { kind } from '../../kind.ts';
import { problemsOfMessage } from '../../verdict.ts';
import { open } from './door.ts';
import type { Asked } from './door.ts';
import { encoded, odds, pick, picked } from './picks.ts';
import type { Pick } from './picks.ts';

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

/** The HTTP API. */
export const api = kind<Request>({
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
