import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/index.ts';
import { documentsIn, kindsIn, linksIn, pieces, problemsIn, readAll, readOne } from '../reading.ts';

const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('a line of NDJSON', () => {
  test('gives a document with all that it says', async () => {
    const line = {
      text: 'The delegations met on Friday.',
      title: 'Envoys meet',
      url: 'https://example.org/1',
      source: 'The Example',
      published: '2025-05-16T23:30:00-05:00',
      language: 'en',
    };
    expect(documentsIn(await readAll(lines(line, line)))[0]).toEqual({
      id: readPlainText(Buffer.from('Envoys meet\n\nThe delegations met on Friday.'), { name: 'a' }).id,
      text: 'Envoys meet\n\nThe delegations met on Friday.',
      title: 'Envoys meet',
      url: 'https://example.org/1',
      source: 'The Example',
      published: '2025-05-16',
      language: 'en',
    });
  });

  test('may hold markup, an item of ninjs, or an address alone', async () => {
    const items = await readAll(
      lines(
        { html: '<p>They met.</p>' },
        { uri: 'x:1', headline: 'H', body_text: 'They met.' },
        { url: 'https://example.org/1', title: 'T' },
      ),
    );
    expect(documentsIn(items).map(({ text }) => text)).toEqual(['They met.', 'H\n\nThey met.']);
    expect(linksIn(items)).toEqual([{ url: 'https://example.org/1', title: 'T' }]);
  });

  test('with a document of plain text gives the same document again', async () => {
    const document = readPlainText(
      Buffer.from('date 2025-05-16\r\nEnvoys meet\r\n\r\nThe delegations met on Friday.\r\n'),
      { name: 'a' },
    );
    expect(documentsIn(await readAll(lines(document, document)))).toEqual([document, document]);
  });

  test('has the stamp of its text read where it has no date of its own', async () => {
    const [one, two] = documentsIn(
      await readAll(
        lines({ text: 'date 2025-05\nThey met.' }, { text: 'date 2025-05\nThey met.', published: '2024' }),
      ),
    );
    expect(one).toMatchObject({ published: '2025-05', bodyStart: 13 });
    expect(two).toMatchObject({ published: '2024', bodyStart: 13 });
  });

  test('loses control characters and halves of characters', async () => {
    expect((await readOne('{"text":"They\\u0000 met\\ud800 \\u001b[31mhere."}')).text).toBe(
      'They met [31mhere.',
    );
  });
});

describe('NDJSON', () => {
  test('loses but the lines that are bad, and says which', async () => {
    const items = await readAll(
      lines(
        { text: 'One.' },
        '{"text": "cut',
        '',
        '5',
        { id: 'a7', text: 'Two.', published: '16-5' },
        { text: 'Three.' },
      ),
    );
    expect(kindsIn(items)).toEqual(['document', 'malformed', 'malformed', 'date', 'document']);
    expect(problemsIn(items)[0]).toMatch(
      /^source, line 2: the line is no JSON \(.+\); write one whole object of JSON a line, in UTF-8$/,
    );
    expect(problemsIn(items)[2]).toMatch(/^source, line 5 \(a7\): “16-5” is no publication date/);
  });

  test('is known by its name where its first line is bad', async () => {
    expect(kindsIn(await readAll('{"text": "cut\n{"text": "Two."}\n', { name: 'a.ndjson' }))).toEqual([
      'malformed',
      'document',
    ]);
  });

  test('is the same in pieces of any size, packed or not', async () => {
    const bytes = Buffer.from(
      lines(...Array.from({ length: 30 }, (_, at) => ({ text: `Één ronde: ${String(at)}.` }))),
    );
    const whole = documentsIn(await readAll(bytes));
    expect(whole).toHaveLength(30);
    for (const size of [1, 7, 1000]) {
      expect(documentsIn(await readAll(pieces(bytes, size)))).toEqual(whole);
      expect(documentsIn(await readAll(pieces(gzipSync(bytes), size)))).toEqual(whole);
    }
  });

  test('is yielded as it comes', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        await Promise.resolve();
        asked += 1;
        yield Buffer.from(`${JSON.stringify({ text: `Round ${String(asked)}. ${'x'.repeat(50_000)}` })}\n`);
      }
    }
    const { readSource } = await import('../../src/index.ts');
    const items = readSource(endless(), { name: 'endless.ndjson' });
    for (let i = 0; i < 3; i++) expect((await items.next()).value).toMatchObject({ kind: 'document' });
    await items.return();
    expect(asked).toBeLessThan(10);
  });

  test('passes over a line that is longer than memory allows', async () => {
    const long = Buffer.from(`{"text":"${'x'.repeat(17 * 1024 * 1024)}"}\n{"text":"Two."}\n`);
    const items = await readAll(long, { name: 'a.ndjson' });
    expect(kindsIn(items)).toEqual(['too-large', 'document']);
    expect(problemsIn(items)[0]).toMatch(/^a\.ndjson, line 1: the line is damaged, or longer than 16 MiB/);
  });

  test('tells which line a damaged part of a packed file costs', async () => {
    const parts = ['{"text":"One."}\n', '{"text":"Two."}\n', '{"text":"Three."}\n'].map((line) =>
      gzipSync(line),
    );
    parts[1]![12]! ^= 0xff;
    const items = await readAll(Buffer.concat(parts), { name: 'a.ndjson.gz' });
    expect(documentsIn(items).map(({ text }) => text)).toContain('One.');
    expect(kindsIn(items)).toContain('too-large');
  });
});
