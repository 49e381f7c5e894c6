import { randomBytes } from 'node:crypto';
import type { Answer, Asked, Route, RouteName } from '@parley/api';
import { BASE, ROUTES } from '@parley/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isLanguage } from '../languages.ts';
import type { Language } from '../languages.ts';
import { Answers } from './answers.ts';
import { HANDLERS } from './handlers/index.ts';
import type { Plain } from './handlers/index.ts';
import { CHANGES } from './plugins/limits.ts';
import type { Ask, Frozen, Handler, World } from './world.ts';

/** Routes whose answer is not the same for everybody as long as the record is the same. */
const FRESH: readonly RouteName[] = ['status', 'job', 'example', 'why'];
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
  const answers = new Answers();
  // What one process has made another may make otherwise.
  const boot = randomBytes(6).toString('hex');
  for (const name of Object.keys(HANDLERS) as Plain[]) {
    const isKept = ROUTES[name].method === 'GET' && !FRESH.includes(name);
    app.route({
      ...routeOptions(name),
      handler: async (request, reply) => {
        const ask = askOf(name, request);
        const make = async () => textOf(await (HANDLERS[name] as Handler<typeof name>)(world, ask));
        const { mediaType = 'application/json; charset=utf-8' } = ROUTES[name].answer as {
          mediaType?: string;
        };
        void reply.code(ROUTES[name].status).type(mediaType).header('cache-control', 'private, no-cache');
        if (!isKept) return reply.header('cache-control', 'no-store').send(await make());
        const revision = await world.ledger.store.revision();
        const tag = `"${boot}-${String(revision)}-${ask.language}"`;
        void reply.header('etag', tag).header('vary', 'accept-language, authorization, cookie');
        if (isKnown(request, tag)) return reply.code(304).send();
        const key = JSON.stringify([name, ask.language, ask.origin, ask.params, ask.query]);
        return reply.send(await answers.of(revision, key, make));
      },
    });
  }
}

const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : JSON.stringify(answer));

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
