import type { Dossier } from '@parley/dossier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DUTCH, ENGLISH, GERMAN } from './articles.ts';
import { Folder, parley } from './parley.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const parsed = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as unknown);
const text = (value: unknown): string | undefined => (value as Dossier).documents?.[0]?.text;
const errorOf = (value: unknown) => (value as { error?: { line: number; message: string } }).error;

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => {
  folder.remove();
});

describe('parley extract', () => {
  const many = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? DUTCH : `${ENGLISH}\nNumber ${at}.\n`));
  const input = many.map((each) => line({ text: each })).join('');

  test('answers each article in its place, however many threads read', async () => {
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => parley(['extract', '--jobs', jobs], { input })),
    );
    expect(one!.status).toBe(0);
    expect(three!.stdout).toBe(one!.stdout);
    expect(parsed(one!.stdout).map(text)).toEqual(many);
    expect(one!.stderr).toBe('parley: 60 articles read, 0 lines failed\n');
  });

  test('answers a line that cannot be read with why, and goes on', async () => {
    const lines = [
      '{"text',
      '[]',
      line({ url: 'https://example.org/' }).trim(),
      line({ text: GERMAN }).trim(),
      '',
    ];
    const { stdout, status, stderr } = await parley(['extract'], {
      input: `${lines.join('\n')}\n${line({ text: ENGLISH })}`,
    });
    expect(status).toBe(0);
    const answers = parsed(stdout);
    expect(answers.map((answer) => errorOf(answer)?.line)).toEqual([1, 3, 4, undefined]);
    expect(errorOf(answers[0])?.message).toMatch(/^the line is no JSON/);
    expect(errorOf(answers[2])?.message).toContain('German');
    expect(text(answers.at(-1))).toBe(ENGLISH);
    expect(stderr).toBe('parley: 1 articles read, 3 lines failed\n');
  });

  test('reads files one after another, and says which is not there', async () => {
    const file = folder.write('articles.ndjson', line({ text: DUTCH }));
    const { stdout, stderr, status } = await parley(['extract', file, folder.at('none.ndjson')]);
    expect(parsed(stdout).map(text)).toEqual([DUTCH]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('none.ndjson: there is no such file')]);
  });

  test('wants a number of threads', async () => {
    const { status, stderr } = await parley(['extract', '--jobs', 'many'], { input });
    expect(status).toBe(2);
    expect(stderr).toContain('give a number from 1 to 256');
  });

  test('writes what parley import takes into a record, and what it makes up is refused', async () => {
    const { stdout } = await parley(['extract'], {
      input: [DUTCH, ENGLISH, GERMAN].map((each) => line({ text: each, published: '2025-05-14' })).join(''),
    });
    const [dutch] = parsed(stdout) as [Dossier];
    const [document] = dutch.documents;
    const forged = [
      { ...dutch, documents: [{ ...document, text: `${document!.text} And more.` }] },
      { ...dutch, documents: [{ ...document, text: 'Another text.' }] },
      { ...dutch, documents: [] },
      { documents: 'none' },
    ];
    const env = { PARLEY_HOME: folder.at('record') };
    const first = await parley(['import'], { input: `${stdout}${forged.map(line).join('')}no JSON\n`, env });
    expect(first.status).toBe(1);
    const told = first.stderr.trim().split('\n');
    expect(told).toHaveLength(7);
    expect(told[0]).toMatch(/line 3: its article could not be read: .*German/);
    expect(told[1]).toMatch(/line 4: .* is not the id of its text/);
    expect(told.slice(2, 5).every((each) => each.includes('not sound'))).toBe(true);
    expect(told[5]).toMatch(/line 8: this is no dossier/);
    expect(told[6]).toBe(
      'parley: imported 2 reports; 0 known already, 1 that could not be read, 5 that cannot be taken',
    );
    const long = await parley(['extract'], { input: line({ text: `${ENGLISH}\n`.repeat(200) }) });
    expect(long.stdout.length).toBeGreaterThan(200_000);
    const taken = await parley(['import'], { input: `${long.stdout}\n`, env });
    expect(taken.stderr).toMatch(/imported 1 reports; 0 known already, 0 .* 0 that cannot be taken/);
    const again = await parley(['import'], { input: stdout, env });
    expect(again.status).toBe(0);
    expect(again.stderr).toMatch(/imported 0 reports; 2 known already/);
    const reread = await parley(['re-read'], { env });
    expect(reread.stderr).toMatch(/every report was read by this version/);
  });
});
