import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { Ledger } from '@parley/record';
import type { Account, Claim, Negotiation, Report } from '@parley/record';
import { readPlainText } from '@parley/sources';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './repository.ts';

/*
 * The record over real reading: reports in two languages on two rounds of the same talks, which differ where reports do.
 */

const EXAMPLES = path.join(ROOT, 'examples');
const FILES = readdirSync(EXAMPLES).filter((name) => /^ukraine-.*\.txt$/.test(name));

/** Every report says that it was added at once, so that nothing but the order differs. */
const ADDED = '2025-07-01T00:00:00.000Z';

function reportOf(file: string): Report {
  const document = readPlainText(readFileSync(path.join(EXAMPLES, file)), { name: file });
  const dossier = read(analyse(document, languageFor(document.language)!));
  return { id: document.id, dossier, reader: 'test', addedAt: ADDED };
}

interface Outcome {
  readonly negotiations: readonly Negotiation[];
  readonly account: Account;
}

/** What a record makes of reports that come in these batches. */
async function outcomeOf(batches: readonly (readonly Report[])[]): Promise<Outcome> {
  const home = mkdtempSync(path.join(tmpdir(), 'parley-record-'));
  const ledger = await Ledger.open({ home });
  try {
    for (const batch of batches) await ledger.add(batch);
    const negotiations = await ledger.negotiations();
    return { negotiations, account: (await ledger.account(negotiations[0]!.id))! };
  } finally {
    await ledger.close();
    rmSync(home, { recursive: true, force: true });
  }
}

let reports: readonly Report[];
let told: Outcome;
beforeAll(async () => {
  reports = FILES.map(reportOf);
  told = await outcomeOf([reports]);
}, 60_000);

const claims = (type: Claim['type']) => told.account.claims.filter((claim) => claim.type === type);
const nameOf = (id: string) => told.account.identities.find((identity) => identity.id === id)?.name ?? id;

describe('six reports, in Dutch and English, of two rounds', () => {
  test('are one negotiation with its rounds', () => {
    expect(told.negotiations).toHaveLength(1);
    const [{ parties, reports: own, rounds }] = told.negotiations as [Negotiation];
    expect([...parties].sort()).toEqual(['ru', 'ua']);
    expect(own).toHaveLength(FILES.length);
    expect(rounds.map(({ from, status }) => [from, status])).toEqual([
      ['2025-05-16', 'held'],
      ['2025-06-02', 'held'],
    ]);
  });

  test('know each person once, whatever the spelling', () => {
    const people = told.account.identities.filter(({ kind }) => kind === 'person');
    const spelt = (form: string) => people.filter(({ name, aliases }) => [name, ...aliases].includes(form));
    for (const [dutch, english] of [
      ['Vladimir Poetin', 'Vladimir Putin'],
      ['Vladimir Medinski', 'Vladimir Medinsky'],
      ['Rustem Oemerov', 'Rustem Umerov'],
    ] as const) {
      expect(spelt(dutch)).toHaveLength(1);
      expect(spelt(english)).toEqual(spelt(dutch));
    }
  });

  test('differ side by side on the hour at which the second round began', () => {
    const contradicted = claims('meeting').filter(({ state }) => state === 'contradicted');
    expect(contradicted).toHaveLength(1);
    const [{ differsIn, variants }] = contradicted as [Claim];
    expect(differsIn).toEqual(['time']);
    const times = variants.map(({ fact }) => (fact.type === 'meeting' ? fact.time?.value : undefined));
    expect(times.toSorted()).toEqual(['T13:00:00+03:00', 'T14:43:00+03:00']);
    const [one, other] = variants.map(({ attestations }) => attestations[0]!.report);
    expect(one).not.toBe(other);
  });

  test('tell the first round as a plan that moved by a day and was carried out', () => {
    const moved = claims('meeting').filter(
      ({ state, differsIn }) => state === 'changed' && differsIn.includes('time'),
    );
    const [{ variants }] = moved as [Claim];
    const [now, ...before] = variants.map(({ fact }) => (fact.type === 'meeting' ? fact : undefined));
    expect(now).toMatchObject({ status: 'held', time: { value: '2025-05-16T12:30:00' } });
    expect(before.length).toBeGreaterThan(0);
    for (const fact of before) expect(['proposed', 'planned']).toContain(fact?.status);
    expect(before.map((fact) => fact?.time?.value)).toContain('2025-05-15');
    expect(now?.participants.map(nameOf)).toHaveLength(2);
  });

  test('give the same record in whatever order and batches they come', async () => {
    const order = fc.shuffledSubarray(
      Array.from(FILES, (_, at) => at),
      { minLength: FILES.length },
    );
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: FILES.length }), async (places, size) => {
        const shuffled = places.map((at) => reports[at]!);
        const batches = Array.from({ length: Math.ceil(shuffled.length / size) }, (_, at) =>
          shuffled.slice(at * size, (at + 1) * size),
        );
        expect(await outcomeOf(batches)).toEqual(told);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
