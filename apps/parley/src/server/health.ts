import type { FastifyInstance, FastifyReply } from 'fastify';
import { Gauge, Histogram } from 'prom-client';
import { processMetrics } from '../metrics.ts';
import type { World } from './world.ts';

/** So long, in milliseconds, the record may take to answer where a server is to be ready. */
const PATIENCE = 3000;
/** In seconds: an answer that is kept takes a thousandth, an account of a large negotiation seconds. */
const BUCKETS = [0.001, 0.005, 0.02, 0.05, 0.1, 0.5, 1, 5, 20];

/**
 * Answers those who watch over the server: /health/live and /health/ready ask for no token and tell nothing of the
 * record; /metrics is for readers.
 */
export function addHealth(app: FastifyInstance, { ledger }: World): void {
  const open = { config: { rateLimit: false } };
  app.get('/health/live', open, (_, reply) => tell(reply, 200, { status: 'live' }));
  app.get('/health/ready', open, async (_, reply) => {
    const isReady = await within(ledger.store.revision());
    if (isReady) return tell(reply, 200, { status: 'ready' });
    return tell(reply, 503, { status: 'not ready', reason: 'the record does not answer' });
  });
  addMetrics(app, ledger);
}

const tell = (reply: FastifyReply, status: number, body: object) =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(`${JSON.stringify(body)}\n`);

async function within(asking: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const answered = asking.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

function addMetrics(app: FastifyInstance, ledger: World['ledger']): void {
  const registry = processMetrics();
  const registers = [registry];
  new Gauge({
    name: 'parley_reports',
    help: 'Current reports of the record.',
    registers,
    async collect() {
      this.reset();
      const count = await ledger.store.count({ current: true }).catch(() => undefined);
      if (count !== undefined) this.set(count);
    },
  });
  const requests = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'Time to answer requests, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  app.addHook('onResponse', (request, reply, done) => {
    // Not the address, of which there are as many as somebody likes to ask for.
    const { url: route = 'none' } = request.routeOptions;
    const { method } = request;
    requests.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', { config: { role: 'reader' } }, async (_, reply) =>
    reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics()),
  );
}
