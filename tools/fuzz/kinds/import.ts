import fc from 'fast-check';
import { spoiled } from '../input/bytes.ts';
import { spoiledValue } from '../input/values.ts';
import { kind } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { problemsOfError } from '../verdict.ts';
import { problemsOfRecord } from './forms.ts';
import { exampleReports, inRecord } from './places.ts';

/*
 * Damaged exports: what is taken in is shown, what is not is told.
 */

/** Lines of an export, and which of them are spoiled as JSON. */
async function exportOfExamples(): Promise<string[]> {
  return inRecord(async (ledger) => {
    const reports = exampleReports(3);
    await ledger.add(reports, 'fuzz');
    const [one] = await ledger.negotiations();
    const fact = await ledger.refer(reports[0]!.id, reports[0]!.dossier.facts[0]!.id);
    await ledger.decide({ kind: 'confirm', fact }, { author: 'A', reason: 'b' });
    await ledger.decide({ kind: 'name', negotiation: one!.id, name: 'Talks' }, { author: 'A', reason: '' });
    await ledger.decide({ kind: 'grade', source: 'Paper 0', grade: 'B2' }, { author: 'A', reason: '' });
    const lines: string[] = [];
    for await (const line of ledger.store.export()) lines.push(line.trimEnd());
    return lines;
  });
}

const EXPORT = await exportOfExamples();

const line = fc
  .constantFrom(...EXPORT)
  .chain((one) =>
    spoiledValue(fc.constant(JSON.parse(one) as unknown)).map((value) => JSON.stringify(value)),
  );

const damaged: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.nat({ max: EXPORT.length - 1 }), line, fc.nat()).map(([at, bad, other]) => {
      const lines = [...EXPORT];
      // A spoiled line most often stands where it stood, so that what comes behind it is read.
      if (other % 4 === 0) lines[at] = bad;
      else lines.splice(1 + (other % (lines.length - 1)), 1, bad);
      return Buffer.from(`${lines.join('\n')}\n`);
    }),
  },
  {
    weight: 5,
    arbitrary: fc
      .nat({ max: EXPORT.length - 1 })
      .chain((at) =>
        spoiledValue(fc.constant(JSON.parse(EXPORT[at]!) as unknown), 2).map((value) =>
          Buffer.from(`${EXPORT.map((one, i) => (i === at ? JSON.stringify(value) : one)).join('\n')}\n`),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: spoiled(
      fc.constant(Buffer.from(EXPORT.join('\n'))),
      ['\n', '{', '}', '"', '\0', '\xff', '{"parley":"record","format":1}\n', '{"end":{}}\n'],
      3,
    ),
  },
);

const importing = kind<Uint8Array>({
  name: 'import',
  inputs: damaged,
  open: () => ({
    problemsOf: (bytes) =>
      inRecord(async (ledger) => {
        async function* pieces() {
          await Promise.resolve();
          yield bytes;
        }
        const problems = await ledger.store.import(pieces()).then(() => [], problemsOfError);
        // Whatever was taken in is shown in every form.
        return [...problems, ...(await problemsOfRecord(ledger, 'nl', Buffer.from(bytes).toString()))];
      }),
  }),
});

export const IMPORT: readonly Kind[] = [importing];
