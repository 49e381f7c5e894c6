import { writeFileSync } from 'node:fs';
import { Ledger } from '@parley/record';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importRecord } from '../src/commands/keep.ts';
import { keyOf } from '../src/record/refresh.ts';
import { MAKER } from '../src/version.ts';
import { Folder, parley, ROOT } from './parley.ts';

/*
 * Whoever brings reports into a record makes the briefs that they change, so that nobody waits for them.
 */

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  vi.stubEnv('LC_ALL', 'en_GB.UTF-8');
  vi.stubEnv('PARLEY_HOME', folder.at('imported'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

/** An export of a record of two reports. */
async function exported(): Promise<string> {
  const env = { PARLEY_HOME: folder.at('whole') };
  const reports = ['iran-1-muscat.nl.txt', 'iran-2-rome.en.txt'].map((name) => `${ROOT}/examples/${name}`);
  await parley(['add', '--no-refresh', ...reports], { env });
  const file = folder.at('export.ndjson');
  writeFileSync(file, (await parley(['export'], { env })).stdout);
  return file;
}

test.each([
  ['makes its briefs', true, 'kept'],
  ['leaves them to whoever asks where it is told to', false, 'made'],
])(
  'an import of a record %s',
  async (_, refresh, expected) => {
    expect(await importRecord(await exported(), { refresh })).toBe(0);
    const ledger = await Ledger.open({ home: folder.at('imported'), maker: MAKER, keep: true });
    const [negotiation] = await ledger.negotiations();
    const { id } = negotiation!;
    const brief = await ledger.kept(id, keyOf('brief', 'en', id), () => Promise.resolve('made'));
    await ledger.close();
    expect(brief === 'made' ? 'made' : 'kept').toBe(expected);
  },
  60_000,
);
