import { hostname } from 'node:os';
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiProblem } from '../problems.ts';

export interface GuardOptions {
  /** Whether only this machine can reach the server. */
  readonly loopback: boolean;
  /** Names under which it may be asked, besides addresses and the names of this machine. */
  readonly names: readonly string[];
}

/**
 * Refuses what no page of ours and no program of the user's would send: another host's name (a name that its owner makes
 * lead to this machine, known as DNS rebinding), and changes that another site's page asks for (CSRF).
 */
export function addGuard(app: FastifyInstance, options: GuardOptions): void {
  app.addHook('onRequest', (request, _, done) => {
    if (!isOurHost(request.hostname, options)) {
      throw new ApiProblem(
        421,
        `this server is not called ${request.hostname}`,
        'parley serve --allow-host NAME lets it be',
      );
    }
    if (isChange(request) && !isSameSite(request)) {
      throw new ApiProblem(
        403,
        'a page of another site may change nothing here',
        'use the page of this server',
      );
    }
    done();
  });
}

/** An address cannot be made to mean another machine, so of names alone has to be known whose they are. */
function isOurHost(host: string, { loopback, names }: GuardOptions): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || names.includes(name)) return true;
  if (loopback) return name === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
  return isIP(name) !== 0 || name === hostname().toLowerCase();
}

const isChange = ({ method }: FastifyRequest) => !['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Browsers say where a request comes from; programs say nothing. */
function isSameSite({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
