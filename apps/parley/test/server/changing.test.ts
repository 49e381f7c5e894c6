import { readFileSync } from 'node:fs';
import { urlOf } from '@parley/api';
import type { Job, RecordChanged } from '@parley/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

let folder: Folder;
let server: Server;

beforeAll(async () => {
  folder = new Folder();
  server = await Server.start(folder.at('home'));
}, 300_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** The events of a stream, as they come. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: unknown }, void> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop()!;
    for (const part of parts) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? [];
      if (event !== undefined) yield { event, data: JSON.parse(data!) };
    }
  }
}

describe('adding reports', () => {
  test('a text that was pasted is read, told of as it goes, and stands in the record', async () => {
    const text = readFileSync(REPORTS[0]!, 'utf8').replace(/^date \S+\n/, '');
    const started = await server.call('addReport', {
      body: { kind: 'text', text, title: 'Voorstel', source: 'De Bode', published: '2025-05-11' },
    });
    const states: string[] = [];
    const stream = await server.get(urlOf('jobEvents', { params: { id: started.id } }));
    let last: Job | undefined;
    for await (const { data } of eventsOf(stream)) states.push((last = data as Job).state);
    expect(states.at(-1)).toBe('done');
    expect(last!.outcomes).toMatchObject([{ status: 'added' }]);
    expect(last!.negotiations).toHaveLength(1);
    const report = await server.call('report', { params: { id: last!.outcomes[0]!.report! } });
    expect(report).toMatchObject({ title: 'Voorstel', source: 'De Bode', published: '2025-05-11' });
    expect(report.text).toContain(text.trim());
  });

  test('an upload is read by its format, whatever its name says of folders', async () => {
    const bytes = new Uint8Array(readFileSync(REPORTS[1]!));
    const started = await server.call('uploadReport', { query: { name: '../../etc/a b.txt' }, body: bytes });
    const { outcomes } = await server.done(started);
    expect(outcomes).toMatchObject([{ status: 'added' }]);
    const again = await server.done(
      await server.call('uploadReport', { query: { name: 'other.txt' }, body: bytes }),
    );
    expect(again.outcomes).toMatchObject([{ status: 'known', report: outcomes[0]!.report! }]);
  });

  test('what is no article says so, in the name that it was given', async () => {
    const started = await server.call('uploadReport', {
      query: { name: 'photo.jpg' },
      body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2]),
    });
    const { outcomes } = await server.done(started);
    expect(outcomes).toMatchObject([{ where: 'photo.jpg', status: 'failed' }]);
    expect(outcomes[0]!.reason).not.toContain('/tmp');
  });
});

describe('deciding', () => {
  test('a decision has its author and reason, changes what is told, and can be taken back', async () => {
    const [card] = (await server.call('negotiations', { query: {} })).entries;
    const named = await server.call('decide', {
      body: { kind: 'name', negotiation: card!.id, name: 'The talks', reason: 'shorter' },
    });
    expect(named.decisions).toMatchObject([{ author: 'Noor', reason: 'shorter', kind: 'name' }]);
    const nameNow = async () => (await server.call('negotiations', { query: {} })).entries[0]!.name;
    expect(await nameNow()).toBe('The talks');
    await server.call('undo', { params: { id: named.decisions[0]!.id }, body: {} });
    expect(await nameNow()).toBe(card!.name);
    const log = await server.call('decisions', { query: {} });
    expect(log.entries.map(({ kind }) => kind)).toEqual(['undo', 'name']);
    expect(log.entries[1]!.undoneBy).toBe(log.entries[0]!.id);
  });

  test('a claim that is rejected leaves the brief, and stays to be seen', async () => {
    const [card] = (await server.call('negotiations', { query: {} })).entries;
    const given = { params: { id: card!.id }, query: {} };
    const [entry] = (await server.call('timeline', given)).entries;
    await server.call('decide', { body: { kind: 'reject', claim: entry!.claim, reason: 'wrong' } });
    const claims = (await server.call('timeline', given)).entries.map(({ claim }) => claim);
    expect(claims).not.toContain(entry!.claim);
    const claim = await server.call('claim', { params: { id: entry!.claim }, query: {} });
    expect(claim.state).toBe('rejected');
    expect(claim.decisions[0]).toMatchObject({ kind: 'reject', author: 'Noor', reason: 'wrong' });
  });

  test('what names nothing that is there is refused in the words of the command line', async () => {
    const refused = server.call('decide', { body: { kind: 'confirm', claim: 'none-1' } });
    await expect(refused).rejects.toMatchObject({
      problem: {
        status: 422,
        detail: 'none-1: there is no such claim; parley brief --json shows the ids of claims',
      },
    });
  });

  test('whoever listens is told which negotiation changed, also by another program', async () => {
    const [card] = (await server.call('negotiations', { query: {} })).entries;
    const events = eventsOf(await server.get(urlOf('events', {})));
    const next = events.next();
    await parley(['decide', 'pin', card!.id], { env: { PARLEY_HOME: folder.at('home') } });
    const { value } = await next;
    expect(value).toMatchObject({ event: 'changed' });
    expect((value!.data as RecordChanged).negotiations).toEqual([card!.id]);
    await events.return();
  });
});

describe('the example', () => {
  test('is loaded into an empty record alone, is marked, and goes with what was decided on it', async () => {
    await expect(server.call('loadExample', { body: {} })).rejects.toMatchObject({
      problem: { status: 409 },
    });
    const other = await Server.start(folder.at('empty'));
    try {
      expect(await other.call('example', {})).toMatchObject({ available: true, loaded: false });
      const job = await other.done(await other.call('loadExample', { body: {} }));
      expect(job).toMatchObject({ state: 'done' });
      const { entries } = await other.call('negotiations', { query: {} });
      expect(entries.length).toBeGreaterThan(3);
      expect(entries.filter(({ example }) => !example)).toEqual([]);
      await other.call('decide', { body: { kind: 'pin', negotiation: entries[0]!.id } });
      const removed = await other.call('removeExample', {});
      expect(removed).toEqual({ reports: job.outcomes.length, decisions: 1 });
      expect(await other.call('status', {})).toMatchObject({ reports: 0, negotiations: 0 });
    } finally {
      await other.stop();
    }
  }, 180_000);
});
