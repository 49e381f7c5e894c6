import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { expect, test, vi } from 'vitest';
import { addStreams } from '../../src/server/streams.ts';
import type { World } from '../../src/server/world.ts';

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('a listener who goes before the stream has begun leaves nothing behind', async () => {
  const end = vi.fn();
  let begun!: () => void;
  const listen = vi.fn(() => new Promise<() => void>((resolve) => (begun = () => resolve(end))));
  const app = Fastify();
  addStreams(app, { watcher: { listen } } as unknown as World);
  await app.listen({ port: 0 });
  const before = timers();
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('GET /api/v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
  await vi.waitFor(() => expect(listen).toHaveBeenCalled());
  socket.destroy();
  await once(socket, 'close');
  await vi.waitFor(async () => {
    const count = await new Promise<number>((resolve) => {
      app.server.getConnections((_, open) => resolve(open));
    });
    expect(count).toBe(0);
  });
  begun();
  await vi.waitFor(() => expect(end).toHaveBeenCalledTimes(1));
  expect(timers()).toBeLessThanOrEqual(before);
  await app.close();
});
