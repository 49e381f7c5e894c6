import type { Role } from '@parley/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Tokens } from '../../record/tokens.ts';
import { ApiProblem } from '../problems.ts';
import type { Caller } from '../world.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined where a token is needed and none was shown. */
    caller: Caller | undefined;
  }
  interface FastifyContextConfig {
    /** What a caller of the route must be allowed to do. */
    role?: Role;
    /** Whether it may be called without a token where tokens are needed. */
    open?: boolean;
    /** Whether the token may stand in the address: programs that subscribe cannot send headers. */
    tokenInAddress?: boolean;
  }
}

export interface AuthOptions {
  readonly tokens: Tokens;
  /** Who asks where no token is shown; undefined: a token is needed. */
  readonly local: Caller | undefined;
}

export const COOKIE = 'parley';

const RANKS: Readonly<Record<Role, number>> = { reader: 0, analyst: 1, admin: 2 };

/** Finds out who asks, and refuses what that caller may not do. */
export function addAuth(app: FastifyInstance, { tokens, local }: AuthOptions): void {
  app.decorateRequest('caller', undefined);
  app.addHook('onRequest', async (request, reply) => {
    const { role, open } = request.routeOptions.config;
    if (role === undefined) return;
    const token = tokenOf(request);
    const entry = token === undefined ? undefined : await tokens.find(token);
    request.caller = entry
      ? { role: entry.role, author: entry.name }
      : token === undefined
        ? local
        : undefined;
    if (open) return;
    if (request.caller === undefined) {
      void reply.header('www-authenticate', 'Bearer');
      throw new ApiProblem(
        401,
        token === undefined ? 'a token is needed' : 'this token is not known, or was revoked',
        'parley token create NAME makes one; send it as Authorization: Bearer TOKEN',
      );
    }
    if (RANKS[request.caller.role] < RANKS[role]) {
      throw new ApiProblem(
        403,
        `this takes the role ${role}`,
        `${request.caller.author} is ${request.caller.role}`,
      );
    }
  });
}

function tokenOf({ headers, query, routeOptions }: FastifyRequest): string | undefined {
  const [, bearer] = /^Bearer ([^\s]{1,200})$/i.exec(headers.authorization ?? '') ?? [];
  if (headers.authorization !== undefined) return bearer ?? '';
  const [, cookie] = /(?:^|; ?)parley=([\w-]{1,200})/.exec(headers.cookie ?? '') ?? [];
  if (cookie !== undefined) return cookie;
  const { token } = query as { readonly token?: unknown };
  return routeOptions.config.tokenInAddress && typeof token === 'string' ? token : undefined;
}
