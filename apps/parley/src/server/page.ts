import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './plugins/headers.ts';
import { ApiProblem } from './problems.ts';

/** Files that a build names after their contents: they never change. */
const HASHED = /[\\/]assets[\\/]/;
const YEAR = 'public, max-age=31536000, immutable';

/** Serves the built page from `folder`, any other path of which is the page's own; without a build, a note. */
export async function addPage(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(path.join(folder, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      dotfiles: 'deny',
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, file) => {
        reply.setHeader('cache-control', HASHED.test(file) ? YEAR : 'no-cache');
        reply.setHeader('vary', 'accept-encoding');
      },
    });
  }
  const policy = pagePolicy(built ? scriptsIn(readFileSync(path.join(folder, 'index.html'), 'utf8')) : []);
  const index = (reply: FastifyReply) => {
    void reply.header('content-security-policy', policy).header('cache-control', 'no-cache');
    return built ? reply.sendFile('index.html') : reply.type('text/html; charset=utf-8').send(NOTE);
  };
  app.get('/', (_, reply) => index(reply));
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) {
      throw new ApiProblem(
        404,
        `there is nothing at ${request.url.split('?', 1)[0]!}`,
        'GET /docs lists what there is',
      );
    }
    return index(reply);
  });
}

/** The scripts that stand in our own page, as its build wrote them. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!);

/** Whether a browser asks for a page, and not for something that only is not there. */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  const { pathname } = new URL(url, 'http://host');
  return (
    method === 'GET' &&
    !pathname.startsWith('/api/') &&
    path.extname(pathname) === '' &&
    (headers.accept ?? '').includes('text/html')
  );
}

const NOTE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parley</title></head>
<body>
<h1>Parley</h1>
<p>The page is not built; <code>node scripts/web.mjs</code> builds it. Programs can ask: <a href="/docs">how</a>.</p>
</body>
</html>
`;
