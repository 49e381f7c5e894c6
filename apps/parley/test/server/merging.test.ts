import type { Merge } from '@parley/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

let folder: Folder;
let server: Server;

beforeAll(async () => {
  folder = new Folder();
  await parley(['add', ...REPORTS], { env: { PARLEY_HOME: folder.at('home') } });
  server = await Server.start(folder.at('home'));
}, 300_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** Names that were taken for one, and wait for a person. */
async function merges(): Promise<Merge[]> {
  const { entries } = await server.call('review', { query: { kind: 'merge', in: 'en', limit: 200 } });
  return entries.filter((one) => one.kind === 'merge');
}
const ids = async () => (await merges()).map(({ id }) => id);
const reportsOf = ({ sides }: Merge) => [sides[0]!.report, sides[1]!.report] as [string, string];

test('every merge that somebody confirms leaves the queue, and comes back when that is taken back', async () => {
  const all = await merges();
  expect(all.length).toBeGreaterThan(1);
  for (const one of all) {
    const before = await ids();
    const { decisions } = await server.call('decide', {
      body: { kind: 'same', identity: one.identity.id, reports: reportsOf(one) },
    });
    expect(await ids()).toEqual(before.filter((id) => id !== one.id));
    await server.call('undo', { params: { id: decisions[0]!.id }, body: {} });
    expect(await ids()).toEqual(before);
  }
});

test('what somebody said to be one says so, with the decision', async () => {
  const [one] = await merges();
  const { decisions } = await server.call('decide', {
    body: { kind: 'same', identity: one!.identity.id, reports: reportsOf(one!) },
  });
  const { because } = await server.call('identity', { params: { id: one!.identity.id }, query: {} });
  expect(because.filter(({ how }) => how === 'decision')).toEqual([
    {
      how: 'decision',
      forms: expect.arrayContaining([...one!.because.forms]) as string[],
      decision: decisions[0]!.id,
    },
  ]);
});

test('the command line says the same of two reports', async () => {
  const [one] = await merges();
  const words = ['decide', 'same', one!.identity.id, ...reportsOf(one!)];
  const { status } = await parley(words, { env: { PARLEY_HOME: folder.at('home') } });
  expect(status).toBe(0);
  await expect.poll(ids).not.toContain(one!.id);
});

test('a merge that somebody parts is two', async () => {
  const [one] = await merges();
  await server.call('decide', {
    body: { kind: 'different', identity: one!.identity.id, reports: reportsOf(one!) },
  });
  expect(await ids()).not.toContain(one!.id);
  const named = async (name: string) =>
    (await server.call('identity', { params: { id: name }, query: {} })).id;
  const [first, second] = one!.because.forms;
  expect(await named(first)).not.toBe(await named(second));
});

test('a report in which the identity stands once cannot be both', async () => {
  const [one] = await merges();
  const [report] = reportsOf(one!);
  const refused = server.call('decide', {
    body: { kind: 'same', identity: one!.identity.id, reports: [report, report] },
  });
  await expect(refused).rejects.toMatchObject({ problem: { status: 422 } });
});
