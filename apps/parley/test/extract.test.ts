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
});
