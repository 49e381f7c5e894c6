import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

/** What is asked of the health of a process. */
export interface Health {
  readonly metrics: Registry;
  /** Why it cannot work now; undefined where it can. */
  readonly problem: () => string | undefined;
}

/** A server for those who watch over a process. */
export interface Watched {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Answers /health/live, /health/ready and /metrics, in a few words and numbers that name no report.
 * @throws Error of the system where it cannot listen there.
 */
export async function serveHealth(health: Health, host: string, port: number): Promise<Watched> {
  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    answer(health, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${String(taken)}`, close: () => closed(server) };
}

async function answer({ metrics, problem }: Health, request: IncomingMessage, response: ServerResponse) {
  const say = (status: number, type: string, body: string) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const tell = (status: number, body: object) => {
    say(status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
  };
  const path = (request.url ?? '').split('?', 1)[0];
  if (request.method !== 'GET' && request.method !== 'HEAD') tell(405, { status: 'only GET is answered' });
  else if (path === '/health/live') tell(200, { status: 'live' });
  else if (path === '/health/ready') {
    const reason = problem();
    if (reason === undefined) tell(200, { status: 'ready' });
    else tell(503, { status: 'not ready', reason });
  } else if (path === '/metrics') say(200, metrics.contentType, await metrics.metrics());
  else tell(404, { status: 'ask for /health/live, /health/ready or /metrics' });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
