import type { FastifyInstance, FastifyReply } from 'fastify';
import { isOpen } from './jobs.ts';
import { ApiProblem, notFound } from './problems.ts';
import { askOf, routeOptions } from './routes.ts';
import type { World } from './world.ts';

/** So many may listen at once; each holds a connection. */
const MOST_LISTENERS = 100;
/** A comment goes out so often (milliseconds), so that nothing between takes the connection for dead. */
const HEARTBEAT = 15_000;

/** Adds the routes that answer with a stream of events (text/event-stream). */
export function addStreams(app: FastifyInstance, world: World): void {
  const open = new Set<Stream>();
  app.addHook('preClose', (done) => {
    for (const stream of open) stream.end();
    done();
  });
  const mustHaveRoom = () => {
    if (open.size >= MOST_LISTENERS) {
      throw new ApiProblem(503, 'too many listen already', 'close other pages, or ask again later');
    }
  };
  const begin = (reply: FastifyReply): Stream => {
    mustHaveRoom();
    const stream = new Stream(reply, () => open.delete(stream));
    open.add(stream);
    return stream;
  };

  app.route({
    ...routeOptions('events'),
    handler: async (_, reply) => {
      mustHaveRoom();
      let stream: Stream | undefined;
      // Where the record does not answer, that is said before a stream begins which would tell of nothing.
      const end = await world.watcher.listen((change) => {
        stream?.send('changed', change);
      });
      if (reply.raw.closed) {
        // Who asked has gone meanwhile; nothing would ever tell the stream so.
        end();
        return reply.hijack();
      }
      try {
        stream = begin(reply);
      } catch (error) {
        end();
        throw error;
      }
      stream.onEnd(end);
      return reply;
    },
  });

  app.route({
    ...routeOptions('jobEvents'),
    handler: (request, reply) => {
      const { id } = askOf('jobEvents', request).params;
      const job = world.jobs.get(id);
      if (job === undefined)
        throw notFound(`there is no job ${id}`, 'jobs are forgotten when the server ends');
      const stream = begin(reply);
      const tell = (now: typeof job) => {
        stream.send('progress', now);
        if (!isOpen(now)) stream.end();
      };
      stream.onEnd(world.jobs.follow(id, tell));
      tell(job);
      return reply;
    },
  });
}

/** A stream of events to one listener. */
class Stream {
  readonly #reply: FastifyReply;
  readonly #timer: NodeJS.Timeout;
  readonly #ends: (() => void)[];

  constructor(reply: FastifyReply, ended: () => void) {
    this.#reply = reply;
    this.#ends = [ended];
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    reply.raw.write(': here\n\n');
    this.#timer = setInterval(() => reply.raw.write(': still here\n\n'), HEARTBEAT);
    reply.raw.on('close', () => {
      clearInterval(this.#timer);
      for (const end of this.#ends) end();
    });
  }

  /** Sends an event; its data is JSON on one line. */
  send(event: string, data: unknown): void {
    this.#reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Calls `end` when the listener goes, or at once where it has gone. */
  onEnd(end: () => void): void {
    if (this.#reply.raw.closed) end();
    else this.#ends.push(end);
  }

  end(): void {
    this.#reply.raw.end();
  }
}
