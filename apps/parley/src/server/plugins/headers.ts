import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * What a page of ours may load: only what this server has. No request leaves it.
 * @param scripts that stand in the page itself: these, to the letter, and no others are run
 */
export const pagePolicy = (scripts: readonly string[] = []) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashSource)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const hashSource = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** What is no page loads nothing at all. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const HEADERS = {
  'content-security-policy': DATA_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
} as const;

/** Headers that every answer has; a page sets a policy of its own. */
export function addHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (_, reply, done) => {
    void reply.headers(HEADERS);
    done();
  });
}
