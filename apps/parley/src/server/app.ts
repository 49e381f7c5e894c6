import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { addDocs } from './docs.ts';
import { addHealth } from './health.ts';
import { addPage } from './page.ts';
import { addAuth } from './plugins/auth.ts';
import type { AuthOptions } from './plugins/auth.ts';
import { addErrors } from './plugins/errors.ts';
import { addGuard } from './plugins/guard.ts';
import type { GuardOptions } from './plugins/guard.ts';
import { addHeaders } from './plugins/headers.ts';
import { addLimits } from './plugins/limits.ts';
import { addRoutes } from './routes.ts';
import { addSession } from './session.ts';
import { addStreams } from './streams.ts';
import type { World } from './world.ts';

/** What a server is made from. */
export interface AppOptions extends GuardOptions, Pick<AuthOptions, 'local'> {
  readonly world: World;
  /** Where the built page is. */
  readonly pageFolder: string | undefined;
  /** Proxies whose word is taken for whom they ask, and how: addresses, networks, `loopback`. Default: none. */
  readonly proxies?: readonly string[];
  /** How long the headers, and all of a request, may take to come, in milliseconds. */
  readonly patience?: number;
}

/** A minute suffices for the largest file over a slow line within a house. */
const PATIENCE = 60_000;

/** The server: its guards, then its routes. It listens to nothing yet. */
export async function makeApp(options: AppOptions): Promise<FastifyInstance> {
  const { world, pageFolder, local, proxies = [], patience = PATIENCE } = options;
  const app = Fastify({
    logger: false,
    trustProxy: proxies.length > 0 && [...proxies],
    requestTimeout: patience,
    // Node looks so often for requests that take too long.
    http: {
      headersTimeout: Math.min(patience, 20_000),
      connectionsCheckingInterval: Math.min(patience, 5000),
    },
    routerOptions: { maxParamLength: 1000 },
    forceCloseConnections: true,
  });
  addErrors(app);
  addHeaders(app);
  addGuard(app, options);
  await addLimits(app);
  addAuth(app, { tokens: world.tokens, local });
  acceptBodies(app);
  addHealth(app, world);
  addRoutes(app, world);
  addSession(app, world);
  addStreams(app, world);
  addDocs(app, world.version);
  await addPage(app, pageFolder);
  return app;
}

/** JSON and files. A form of another site can send neither, which keeps such forms out a second time. */
function acceptBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    app.getDefaultJsonParser('error', 'error'),
  );
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => {
    done(null, body);
  });
}
