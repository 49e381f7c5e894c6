import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { BASE, openApi, ROUTES } from '@parley/api';
import { docsPage, STYLE } from './docs-page.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves the description of the API, for programs and for people. */
export function addDocs(app: FastifyInstance, version: string): void {
  const document = JSON.stringify(openApi(version));
  for (const url of ['/openapi.json', `${BASE}/openapi.json`]) {
    app.get(url, (_, reply) =>
      reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(document),
    );
  }
  const page = docsPage(Object.entries(ROUTES), JSON.parse(document) as object);
  app.get('/docs', (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .send(page),
  );
}
