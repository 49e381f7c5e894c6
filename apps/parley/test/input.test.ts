import { chmodSync, mkdirSync, openSync, closeSync, ftruncateSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Dossier } from '@parley/dossier';
import { DUTCH, ENGLISH, GERMAN, RECIPE } from './articles.ts';
import { Folder, parley } from './parley.ts';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const dossierOf = (json: string) => JSON.parse(json) as Dossier;
const textOf = (json: string) => dossierOf(json).documents[0]!.text;

describe('an article', () => {
  test('comes out as one line of JSON', async () => {
    const { stdout, stderr, status } = await parley(['read', folder.write('a.txt', DUTCH), '--json']);
    expect({ stderr, status, lines: stdout.split('\n').length }).toEqual({ stderr: '', status: 0, lines: 2 });
    expect(dossierOf(stdout).documents).toMatchObject([
      {
        text: DUTCH,
        language: 'nl',
        published: '2025-03-14',
        title: 'Noordland en Zuidland praten maandag in Genève',
      },
    ]);
  });

  test('may come from standard input', async () => {
    const { stdout, status } = await parley(['read', '-', '--json'], { input: ENGLISH });
    expect(status).toBe(0);
    expect(dossierOf(stdout).documents[0]).toMatchObject({ text: ENGLISH, language: 'en' });
  });

  test.each([
    ['Windows-1252', Buffer.from(DUTCH.replace(/[–„”]/g, '-'), 'latin1'), DUTCH.replace(/[–„”]/g, '-')],
    ['UTF-16', Buffer.from(`\uFEFF${DUTCH}`, 'utf16le'), DUTCH],
    ['UTF-16 without a mark', Buffer.from(DUTCH, 'utf16le').swap16(), DUTCH],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${DUTCH}`), DUTCH],
  ])('may be in %s', async (_, bytes, text) => {
    expect(textOf((await parley(['read', '-', '--json'], { input: bytes })).stdout)).toBe(text);
  });

  test('has the publication date of --published rather than that of its stamp', async () => {
    const { stdout } = await parley(['read', '-', '--json', '--published', '2025-03'], { input: DUTCH });
    expect(dossierOf(stdout).documents[0]).toMatchObject({ published: '2025-03', bodyStart: 16 });
  });

  test('has the language of --lang rather than the one that is found', async () => {
    const { stdout, status } = await parley(['read', '-', '--json', '--lang', 'nl'], { input: GERMAN });
    expect({ status, language: dossierOf(stdout).documents[0]?.language }).toEqual({
      status: 0,
      language: 'nl',
    });
  });

  test('with nothing about a negotiation gets a brief that says so', async () => {
    const { stdout, stderr, status } = await parley(['read', '-'], { input: RECIPE });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('niets over een onderhandeling');
  });
});

describe('what cannot be read gets one line that says what to do', () => {
  const refused = async (file: string, message: string, status = 1) => {
    const result = await parley(['read', file, '--json'], { cwd: folder.path });
    expect(result).toMatchObject({ stdout: '', stderr: `parley: ${file}: ${message}\n`, status });
  };

  test('a missing file', () => refused('none.txt', 'there is no such file; check the path'));

  test('a folder', async () => {
    mkdirSync(folder.at('folder'));
    await refused('folder', 'this is a folder; name the files in it, as in FOLDER/*.txt');
  });

  test('an empty file', async () => {
    folder.write('empty.txt', '');
    await refused('empty.txt', 'there is nothing in it; give the text of an article');
  });

  test('a file with nothing but a date', async () => {
    folder.write('date.txt', 'date 2025-03-14\n');
    await refused('date.txt', 'there is nothing after its date; give the text of an article');
  });

  test('a binary file', async () => {
    folder.write('binary.txt', Buffer.from([1, 2, 3, 0, 0, 0, 200, 201, 202]));
    await refused(
      'binary.txt',
      'this is binary data, not text; save the article as plain text and read that',
    );
  });

  test('a PDF', async () => {
    folder.write('report.pdf', '%PDF-1.7\n…');
    await refused(
      'report.pdf',
      'this is a PDF document, not plain text; save the article as plain text and read that',
    );
  });

  test('a file of more than 64 MiB', async () => {
    const descriptor = openSync(folder.at('large.txt'), 'w');
    ftruncateSync(descriptor, 65 * 1024 * 1024);
    closeSync(descriptor);
    await refused('large.txt', 'the source is larger than 64 MiB; split it into its articles');
  });

  test('a device without end', () =>
    refused('/dev/zero', 'the source is larger than 64 MiB; split it into its articles'));

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    chmodSync(folder.write('secret.txt', DUTCH), 0);
    await refused('secret.txt', 'permission is denied; check who may use the file');
  });

  test('a stamp with a date of no calendar', async () => {
    folder.write('stamp.txt', `date 2025-02-30\n${RECIPE}`);
    await refused(
      'stamp.txt',
      '“2025-02-30” is no publication date; write a year, month or day, such as 2025, 2025-05 or 2025-05-16',
    );
  });

  test('a language that Parley does not read, with status 3', async () => {
    folder.write('german.txt', GERMAN);
    await refused(
      'german.txt',
      'the language is German (de), which Parley does not read; ' +
        'Parley reads Dutch and English: where the text is one of these, say --lang nl or --lang en',
      3,
    );
  });

  test('a language that cannot be told, with status 3', async () => {
    folder.write('numbers.txt', '12 34 56\n');
    const { stderr, status } = await parley(['read', folder.at('numbers.txt')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /numbers\.txt: the language of the text cannot be told; .*--lang nl or --lang en\n$/,
    );
  });

  test('nothing on standard input', async () => {
    const { stderr } = await parley(['read', '-']);
    expect(stderr).toBe('parley: standard input: there is nothing in it; give the text of an article\n');
  });

  test('a name with control characters, which do not reach the terminal', async () => {
    const { stderr } = await parley(['read', 'a\u001b[31mb']);
    expect(stderr).toBe('parley: a?[31mb: there is no such file; check the path\n');
  });
});

describe('many files', () => {
  test('come out in order, one line of JSON for each, and a bad one does not stop the rest', async () => {
    const [first, last] = [folder.write('1.txt', DUTCH), folder.write('3.txt', ENGLISH)];
    const { stdout, stderr, status } = await parley(['read', first, folder.at('2.txt'), last, '--json']);
    expect(stdout.trimEnd().split('\n').map(textOf)).toEqual([DUTCH, ENGLISH]);
    expect(stderr).toBe(`parley: ${folder.at('2.txt')}: there is no such file; check the path\n`);
    expect(status).toBe(1);
  });

  test('are set apart by a rule', async () => {
    const file = folder.write('1.txt', DUTCH);
    expect((await parley(['read', file, file, '--markdown'])).stdout.split('\n---\n')).toHaveLength(2);
    expect((await parley(['read', file, file])).stdout.split(`\n${'─'.repeat(80)}\n`)).toHaveLength(2);
  });

  test('end with status 3 where all that failed is in another language, else with 1', async () => {
    const [german, good] = [folder.write('de.txt', GERMAN), folder.write('1.txt', DUTCH)];
    expect((await parley(['read', german, good, german, '--json'])).status).toBe(3);
    expect((await parley(['read', german, good, 'none', '--json'])).status).toBe(1);
  });
});
