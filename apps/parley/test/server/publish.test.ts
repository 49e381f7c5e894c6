import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS } from './serving.ts';

let folder: Folder;
const run = (...args: string[]) =>
  parley(args, { env: { PARLEY_HOME: folder.at('home'), LANG: 'en_GB.UTF-8' } });
const page = (site: string, name: string) => readFileSync(folder.at(`${site}/${name}`), 'utf8');
const linksIn = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!);

beforeAll(async () => {
  folder = new Folder();
  await run('add', ...REPORTS);
}, 300_000);
afterAll(() => {
  folder.remove();
});

describe.each(['quotes', 'links', 'full'])('parley publish --sources %s', (sources) => {
  beforeAll(async () => {
    const { status, stderr } = await run('publish', 'Russia', folder.at(sources), '--sources', sources);
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('index.html') as string,
    });
  }, 120_000);

  test('writes pages that link to each other and load nothing', () => {
    const names = readdirSync(folder.at(sources)).sort();
    expect(names).toEqual(['changes.html', 'index.html', 'meetings.ics', 'positions.html', 'timeline.html']);
    for (const name of names.filter((one) => one.endsWith('.html'))) {
      const html = page(sources, name);
      const outside = linksIn(html).filter((href) => !href.startsWith('#') && !href.startsWith('data:'));
      expect(outside.sort()).toEqual(names);
      expect(html).toContain(`href="${name}" aria-current="page"`);
      expect(html).not.toMatch(/ src=/);
    }
  });

  test('has a place for every citation', () => {
    const html = page(sources, 'index.html');
    const targets = linksIn(html).filter((href) => /^#t\d+$/.test(href));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((href) => !html.includes(` id="${href.slice(1)}"`))).toEqual([]);
  });

  test('shows of the sources what was asked for', () => {
    const source = /<aside id="source".*<\/aside>/s.exec(page(sources, 'timeline.html'))![0];
    const plain = source.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    const texts = REPORTS.map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ' '));
    const longest = Math.max(...texts.map((text) => text.length));
    if (sources === 'full') expect(plain.length).toBeGreaterThan(longest);
    if (sources === 'quotes') expect(plain).toContain('[…]');
    if (sources === 'links') expect(plain.length).toBeLessThan(1500);
  });
});

/** The words of a part of a mail, whose encoding is quoted-printable or none (RFC 2045). */
function decoded(part: string): string {
  const body = part.slice(part.indexOf('\r\n\r\n'));
  if (!/^Content-Transfer-Encoding: quoted-printable/m.test(part)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('parley digest', () => {
  test('is a mail with the changes in text and in HTML', async () => {
    const { stdout, status } = await run(
      'digest',
      '--since',
      '2025-05-13',
      '--to',
      'desk@example.org',
      '--in',
      'nl',
    );
    expect(status).toBe(0);
    const [headers] = stdout.split('\r\n\r\n', 1);
    expect(headers).toMatch(/^To: desk@example\.org$/m);
    expect(headers).toMatch(/^Subject: .*Rusland/m);
    const parts = stdout.split(/^--[^\r\n]+\r\n/m).filter((part) => part.startsWith('Content-Type: text/'));
    expect(parts.map((part) => /^Content-Type: ([^;]+)/.exec(part)![1])).toEqual(['text/plain', 'text/html']);
    const [text, html] = parts.map((part) => decoded(part));
    expect(text).toMatch(/\[1\] “/);
    expect(html).toContain('<li>');
    expect(html).not.toMatch(/<script|<img|<link/);
  });

  test('says so where nothing changed', async () => {
    const { stdout } = await run('digest', '--since', '2025-12-31');
    expect(stdout).toContain('Nothing has changed since.');
  });
});
