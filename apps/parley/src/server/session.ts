import type { FastifyInstance } from 'fastify';
import { status } from './handlers/status.ts';
import { COOKIE } from './plugins/auth.ts';
import { ApiProblem } from './problems.ts';
import { answer, askOf, routeOptions } from './routes.ts';
import type { World } from './world.ts';

/** Thirty days, in seconds. */
const LASTS = 30 * 24 * 60 * 60;

/** Adds the routes that keep a token in a cookie, which scripts cannot read and other sites cannot have sent. */
export function addSession(app: FastifyInstance, world: World): void {
  app.route({
    ...routeOptions('login'),
    handler: async (request, reply) => {
      const ask = askOf('login', request);
      const { token } = ask.body;
      const entry = await world.tokens.find(token);
      if (entry === undefined) {
        throw new ApiProblem(
          401,
          'this token is not known, or was revoked',
          'parley token create NAME makes one',
        );
      }
      void reply.header('set-cookie', cookieOf(token, LASTS, request.protocol === 'https'));
      const caller = { role: entry.role, author: entry.name };
      const { language, origin } = ask;
      const nothing = { params: undefined, query: undefined, body: undefined };
      return answer(reply, 'login', await status(world, { ...nothing, caller, language, origin }));
    },
  });
  app.route({
    ...routeOptions('logout'),
    handler: (request, reply) => {
      void reply.header('set-cookie', cookieOf('', 0, request.protocol === 'https'));
      return answer(reply, 'logout', {});
    },
  });
}

const cookieOf = (value: string, age: number, secure: boolean) =>
  `${COOKIE}=${value}; Path=/; Max-Age=${String(age)}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
