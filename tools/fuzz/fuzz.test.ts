import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SourceError } from '@parley/sources';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casesOf, fuzz } from './fuzz.ts';
import { kindOf } from './kinds/index.ts';
import { Findings, runCases } from './runner.ts';
import { anySeed, inputOf } from './seeds.ts';
import { problemsOfError } from './verdict.ts';

/** Cases of each short run; the long ones are run by hand (docs/fuzzing.md). */
const CASES = 1500;
const ANY = anySeed();

describe.each([
  ['the same seed as ever', 7],
  [`seed ${String(ANY)}, which nobody chose`, ANY],
])('with %s', (_, seed) => {
  test('nothing that Parley is given makes it fall over, stand still, or say what is not so', async () => {
    const summaries = await fuzz({ cases: CASES, seed, together: true, measured: false });
    expect(summaries.flatMap(({ failures }) => failures)).toEqual([]);
    expect(summaries.map(({ kind, cases }) => [kind, cases])).toEqual([...casesOf({ cases: CASES })]);
  }, 1_200_000);
});

test('a seed stands for one input, and another for another', async () => {
  const kind = await kindOf('html');
  expect(inputOf(kind, 5)).toEqual(inputOf(kind, 5));
  expect(inputOf(kind, 5)).not.toEqual(inputOf(kind, 6));
});

describe('an error', () => {
  const clear = (what: string, cause?: unknown) =>
    new SourceError('malformed', 'a.txt', what, 'write it again', { cause });

  test('of ours that says what to do is an answer', () => {
    expect(problemsOfError(clear('it is damaged'))).toEqual([]);
  });

  test('of the engine is a fault, also behind one of ours or in its words', () => {
    expect(problemsOfError(new RangeError('Maximum call stack size exceeded'))).toHaveLength(1);
    expect(problemsOfError(clear('it is damaged (x is not a function)'))).toHaveLength(1);
    expect(problemsOfError(clear('it is damaged', new TypeError('x')))).toHaveLength(1);
  });
});

describe('a process', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'parley-fuzz-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What becomes of two cases where the process does this at the first of them. */
  async function failuresWhere(deed: string): Promise<string[]> {
    const program = path.join(folder, 'child.mjs');
    const outcome = '{ bytes: 1, milliseconds: 0, megabytes: 1, problems: [] }';
    writeFileSync(
      program,
      `process.once('message', (cases) => {
        process.send({ is: 'begun', bytes: 1 }, () => {
          if (cases.length === 2) { ${deed} }
          process.send({ is: 'ended', outcome: ${outcome} }, () => process.disconnect());
        });
      });`,
    );
    const cases = [1, 2].map((seed) => ({ kind: 'x', seed }));
    const findings = new Findings(new Map([['x', 50]]));
    await runCases(cases, findings, program);
    expect(findings.of('x').cases).toBe(2);
    return findings.of('x').failures.map(({ seed, problem }) => `${String(seed)}: ${problem}`);
  }

  test('that does not end is ended, and the next case is run in another', async () => {
    expect(await failuresWhere('for (;;);')).toEqual([expect.stringMatching(/^1: it did not end within/)]);
  });

  test('that ends before its time fails the case that it was at', async () => {
    expect(await failuresWhere('process.exit(9);')).toEqual([
      expect.stringMatching(/^1: the process ended with 9/),
    ]);
  });
});
