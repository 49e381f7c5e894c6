import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Ledger } from '../src/ledger.ts';
import type { Report } from '../src/model.ts';
import { reportOf } from './builders.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'parley-ledger-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const talks = (id: string, one: string, other: string): Report =>
  reportOf(id, { published: '2025-05-09' }, (r) => {
    r.meeting([r.country(one), r.country(other)], { time: '2025-05-09' });
  });

/** What another process is given, made anew or as it was kept. */
async function asked(id: string): Promise<'kept' | 'made'> {
  const ledger = await Ledger.open({ home, readOnly: true, keep: true });
  let how: 'kept' | 'made' = 'kept';
  await ledger.kept(id, `brief ${id}`, () => Promise.resolve((how = 'made')));
  await ledger.close();
  return how;
}

test('what is told of a negotiation is kept for other processes until something comes that changes it', async () => {
  const ledger = await Ledger.open({ home, keep: true });
  await ledger.add([talks('a', 'NO', 'FI'), talks('b', 'SE', 'DK')]);
  await ledger.settle();
  const ids = (await ledger.negotiations()).map(({ id }) => id).sort();
  for (const id of ids) await ledger.kept(id, `brief ${id}`, () => Promise.resolve('made'));
  expect(await Promise.all(ids.map(asked))).toEqual(['kept', 'kept']);
  await ledger.add([talks('c', 'SE', 'DK')]);
  await ledger.close();
  const [nordic, baltic] = ids as [string, string];
  expect(await asked(nordic.includes('se') ? baltic : nordic)).toBe('kept');
  expect(await asked(nordic.includes('se') ? nordic : baltic)).toBe('made');
  expect(await asked(nordic.includes('se') ? nordic : baltic)).toBe('kept');
});

test('a decision on a fact leaves what is told of other talks as it is', async () => {
  const ledger = await Ledger.open({ home, keep: true });
  await ledger.add([talks('a', 'NO', 'FI'), talks('b', 'SE', 'DK')]);
  const all = await ledger.negotiations();
  const idOf = (report: string) => all.find(({ reports }) => reports.includes(report))!.id;
  for (const { id } of all) await ledger.kept(id, `brief ${id}`, () => Promise.resolve('made'));
  const { facts } = (await ledger.store.report('b'))!.dossier;
  const fact = await ledger.refer('b', facts[0]!.id);
  const ruling = { author: 'Noor', reason: 'the paper corrected it' };
  const { id: decision } = await ledger.decide({ kind: 'reject', fact }, ruling);
  expect([await asked(idOf('a')), await asked(idOf('b'))]).toEqual(['kept', 'made']);
  await ledger.decide({ kind: 'undo', decision }, ruling);
  expect([await asked(idOf('a')), await asked(idOf('b'))]).toEqual(['kept', 'made']);
  await ledger.decide({ kind: 'grade', source: 'De Bode', grade: 'B2' }, ruling);
  expect([await asked(idOf('a')), await asked(idOf('b'))]).toEqual(['made', 'made']);
  await ledger.close();
});
