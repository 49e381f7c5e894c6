import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from '@parley/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parley, ROOT } from './command.ts';
import type { Place } from './command.ts';
import { inFiles, onServer, wantsPostgres } from './places.ts';

const REPORTS = [
  'ukraine-1-proposal.nl',
  'ukraine-2-who-comes.en',
  'ukraine-5-second-round.nl',
  'ukraine-6-outcome.en',
].map((name) => path.join(ROOT, 'examples', `${name}.txt`));

describe.skipIf(!wantsPostgres)('the commands on PostgreSQL', () => {
  const [server, disk] = [onServer(), inFiles()];
  let folder: string;
  let there: Place;
  let here: Place;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'parley-moves-'));
    await Promise.all([server.start(), disk.start()]);
    [there, here] = [server.next(), disk.next()];
    for (const place of [there, here]) expect((await parley(['add', ...REPORTS], place)).status).toBe(0);
  }, 180_000);
  afterAll(async () => {
    await Promise.all([server.stop(), disk.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const shown = async (args: readonly string[], place: Place) => {
    const { status, stdout, stderr } = await parley(args, place);
    expect({ args, status, stderr }).toMatchObject({ status: 0 });
    return stdout;
  };
  const account = async (place: Place) => JSON.parse(await shown(['brief', '--json'], place)) as Account;

  test('add knows what it has, and check finds it sound', async () => {
    const again = await parley(['add', ...REPORTS], there);
    expect(again.stderr).toBe(`parley: added 0 reports; ${String(REPORTS.length)} known already\n`);
    expect(await shown(['check'], there)).toContain(
      `${String(REPORTS.length)} reports, 0 decisions; all is sound`,
    );
  }, 180_000);

  test.each([
    [['negotiations']],
    [['brief', '--in', 'nl', '--cite']],
    [['brief', '--as-of', '2025-05-14']],
    [['timeline', '--csv']],
    [['positions']],
    [['changes']],
    [['who', 'Ukraine']],
    [['search', 'Istanbul OR Ankara', '--limit', '3']],
  ])(
    '%j shows what a record in a file shows',
    async (args) => {
      const [inDatabase, inFile] = await Promise.all([shown(args, there), shown(args, here)]);
      expect(inDatabase).not.toBe('');
      expect(inDatabase).toBe(inFile);
    },
    60_000,
  );

  test('shows a brief again as it was kept', async () => {
    expect(await shown(['brief'], there)).toBe(await shown(['brief'], there));
  }, 180_000);

  test('takes decisions, shows them, and takes them back', async () => {
    const before = await account(there);
    const claim = before.claims.find(({ type, state }) => type === 'meeting' && state === 'reported')!;
    const made = await shown(['decide', 'reject', claim.id, '--reason', 'the paper corrected it'], there);
    const ids = [...made.matchAll(/^reject ([0-9a-f]{8})/gm)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(0);
    expect((await account(there)).claims.find(({ id }) => id === claim.id)).not.toEqual(claim);
    expect(await shown(['decisions'], there)).toContain('the paper corrected it');
    for (const id of ids) await shown(['undo', id], there);
    expect(await account(there)).toEqual(before);
  }, 300_000);

  test('reads anew, and changes nothing where nothing differs', async () => {
    const before = await account(there);
    const told = await shown(['re-read', '--all', '--apply'], there);
    expect(told).toContain(`${String(REPORTS.length)} reports read anew: 0 differ`);
    expect(await account(there)).toEqual(before);
  }, 300_000);

  test('moves into a file and back with nothing lost, decisions and all', async () => {
    const negotiation = (await account(there)).negotiation.id;
    await shown(
      ['decide', 'name', negotiation, 'The Istanbul talks', '--reason', 'so they are called'],
      there,
    );
    const lines = await shown(['export'], there);
    const file = path.join(folder, 'record.ndjson');
    writeFileSync(file, lines);
    const [inFile, back] = [disk.next(), server.next()];
    for (const place of [inFile, back]) {
      await shown(['import', file], place);
      expect(await shown(['export'], place)).toBe(lines);
      expect(await shown(['check'], place)).toContain('all is sound');
      expect(await account(place)).toEqual(await account(there));
      await shown(['export', file], place);
    }
    const again = await parley(['import', file], back);
    expect(again.stderr).toContain('imported 0 reports and 0 decisions');
  }, 180_000);

  test('a database that is not there, and a server that is not, are told', async () => {
    const url = new URL(there.DATABASE_URL!);
    url.pathname = '/nothing';
    const nothing = await parley(['brief'], { DATABASE_URL: url.href });
    expect(nothing).toMatchObject({ status: 1, stdout: '' });
    expect(nothing.stderr).toContain('the server has no database of this name; make it first: createdb NAME');
    expect(nothing.stderr).not.toContain('tests%20only');
    url.port = '1';
    expect((await parley(['add', ...REPORTS], { DATABASE_URL: url.href })).stderr).toContain(
      'the database server does not answer; check that it runs, and the host and port',
    );
  }, 180_000);
});
