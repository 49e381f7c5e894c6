import type { Answer, Asked, Route, RouteName } from '@parley/api';
import { BASE, ROUTES } from '@parley/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isLanguage } from '../languages.ts';
import type { Language } from '../languages.ts';
import type { Made } from './answers.ts';
import { DOING } from './handlers/index.ts';
import type { Doing } from './handlers/index.ts';
import { READING } from './handlers/reading.ts';
import type { Reading } from './handlers/reading.ts';
import { CHANGES } from './plugins/limits.ts';
import type { Ask, Frozen, Handler, World } from './world.ts';

/** Routes that programs subscribe to which can send no header. */
const SUBSCRIBED: readonly RouteName[] = ['calendar', 'feed'];
/** The largest file that is taken, and the largest text. */
const LARGEST_UPLOAD = 32 * 1024 * 1024;
const LARGEST_JSON = 8 * 1024 * 1024;

/** The options with which a route is added: its method, its path, and who may call it. */
export function routeOptions(name: RouteName) {
  const { method, path, role, open, body }: Route = ROUTES[name];
  return {
    method,
    url: `${BASE}${path}`,
    bodyLimit: body === 'bytes' ? LARGEST_UPLOAD : LARGEST_JSON,
    config: {
      role,
      open: open === true,
      tokenInAddress: SUBSCRIBED.includes(name),
      ...(method !== 'GET' && { rateLimit: { max: CHANGES, timeWindow: '1 minute' } }),
    },
  };
}

/** Adds every route that answers with a value. */
export function addRoutes(app: FastifyInstance, world: World): void {
  for (const name of Object.keys(DOING) as Doing[]) {
    app.route({
      ...routeOptions(name),
      handler: async (request, reply) => {
        const value = await (DOING[name] as Handler<typeof name>)(world, askOf(name, request));
        return answer(reply, name, value);
      },
    });
  }
  for (const name of Object.keys(READING) as Reading[]) {
    app.route({
      ...routeOptions(name),
      handler: (request, reply) => sendMade(world, { name, request, reply }),
    });
  }
}

interface Sending {
  readonly name: Reading;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Sends what follows from the record, or that it has not changed. */
async function sendMade(world: World, { name, request, reply }: Sending) {
  const ask = askOf(name, request);
  void reply
    .code(ROUTES[name].status)
    .type(mediaTypeOf(name))
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept-encoding, accept-language, authorization, cookie');
  const key = JSON.stringify([name, ask.language, ask.origin, ask.params, ask.query]);
  const made = await world.answers.get(key, () => world.threads.answer(name, ask));
  void reply.header('parley-revision', String(made.revision)).header('etag', `W/"${made.tag}"`);
  if (isKnown(request, `"${made.tag}"`)) return reply.code(304).send();
  withFile(reply, name, ask);
  const { encoding, bytes } = encodedFor(request, made);
  if (encoding !== undefined) void reply.header('content-encoding', encoding);
  return reply.send(bytes);
}

/** A file that is saved, and not shown as if it were a page of this server. */
function withFile(reply: FastifyReply, name: Reading, { params }: { readonly params: unknown }): void {
  const { file } = ROUTES[name].answer as { readonly file?: string };
  if (file === undefined) return;
  const { id } = params as { readonly id: string };
  const safe = `${id.replace(/[^\w.-]+/g, '_')}-${file}`;
  void reply.header('content-disposition', `attachment; filename="${safe}"`);
}

function mediaTypeOf(name: Reading): string {
  const { mediaType = 'application/json' } = ROUTES[name].answer as { readonly mediaType?: string };
  return `${mediaType}; charset=utf-8`;
}

/** An answer in the best encoding that the asker takes (RFC 9110, 12.5.3). */
function encodedFor({ headers }: FastifyRequest, { body, gzip, br }: Made) {
  const accepted = String(headers['accept-encoding'] ?? '').slice(0, 200);
  if (br !== undefined && takes(accepted, 'br')) return { encoding: 'br', bytes: br };
  if (gzip !== undefined && takes(accepted, 'gzip')) return { encoding: 'gzip', bytes: gzip };
  return { encoding: undefined, bytes: body };
}

const takes = (accepted: string, encoding: 'br' | 'gzip'): boolean =>
  accepted.split(',').some((one) => {
    const [name = '', ...rest] = one.split(';').map((part) => part.trim().toLowerCase());
    return name === encoding && !rest.some((part) => /^q=0(?:\.0*)?$/.test(part));
  });

function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return known.includes(tag) || known.includes('*');
}

/** What is asked, checked. @throws ZodError where it is not as the route wants it. */
export function askOf<Name extends RouteName>(name: Name, request: FastifyRequest): Ask<Name> {
  const { params, query, body }: Route = ROUTES[name];
  const parsed = {
    params: params?.parse(request.params),
    query: query?.parse(request.query),
    body: body === 'bytes' ? bytesOf(request) : body?.parse(request.body),
  } as Asked<Name>;
  const asked = (parsed.query as { readonly in?: Language } | undefined)?.in;
  return {
    ...parsed,
    caller: request.caller!,
    language: asked ?? preferred(request),
    origin: `${request.protocol}://${request.host}`,
  };
}

function bytesOf({ body }: FastifyRequest): Uint8Array {
  return z
    .instanceof(Uint8Array, { error: 'the body must be a file, as application/octet-stream' })
    .parse(body);
}

/** The language that the reader likes best of those that there are (RFC 9110, 12.5.4). */
function preferred({ headers }: FastifyRequest): Language {
  const asked = (headers['accept-language'] ?? '')
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...rest] = range.trim().split(';');
      const [, quality = '1'] = /^\s*q=([\d.]+)/.exec(rest.join(';')) ?? [];
      return { language: tag.split('-')[0]!.toLowerCase(), quality: Number(quality) };
    });
  const best = asked.toSorted((one, other) => other.quality - one.quality);
  return best.map(({ language }) => language).find(isLanguage) ?? 'en';
}

/** Sends a value as a route's answer. */
export function answer<Name extends RouteName>(reply: FastifyReply, name: Name, value: Frozen<Answer<Name>>) {
  return reply
    .code(ROUTES[name].status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(value));
}
