import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { DUTCH, ENGLISH } from './articles.ts';
import { Folder, messagesOf, PARLEY, parley, ROOT } from './parley.ts';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const dutch = folder.write('nl.txt', DUTCH);
const english = folder.write('en.txt', ENGLISH);

const ESCAPE = '\u001b[';
/** Words of the brief's head that tell its language. */
const IN_DUTCH = 'vrijdag 14 maart 2025';
const IN_ENGLISH = /14 March 2025/;

describe('the language of the brief', () => {
  test('is that of the article where nothing else is said', async () => {
    expect((await parley(['read', dutch])).stdout).toContain(IN_DUTCH);
    expect((await parley(['read', english])).stdout).toMatch(IN_ENGLISH);
  });

  test('is that of the locale, the first of LC_ALL, LC_MESSAGES and LANG', async () => {
    const brief = async (env: Record<string, string>) => (await parley(['read', english], { env })).stdout;
    expect(await brief({ LANG: 'nl_NL.UTF-8' })).toContain(IN_DUTCH);
    expect(await brief({ LC_MESSAGES: 'nl_BE', LANG: 'en_GB.UTF-8' })).toContain(IN_DUTCH);
    expect(await brief({ LC_ALL: 'en_US.UTF-8', LANG: 'nl_NL.UTF-8' })).toMatch(IN_ENGLISH);
  });

  test.each(['C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8'])('is not that of the locale %s', async (LANG) => {
    expect((await parley(['read', dutch], { env: { LANG } })).stdout).toContain(IN_DUTCH);
  });

  test('is that of --in before all else', async () => {
    const { stdout } = await parley(['read', dutch, '--in', 'en'], { env: { LANG: 'nl_NL.UTF-8' } });
    expect(stdout).toMatch(IN_ENGLISH);
  });
});

describe('colours', () => {
  const colours = async (env: Record<string, string>) =>
    (await parley(['read', dutch], { env })).stdout.includes(ESCAPE);

  test('stay out where the output is no terminal', async () => {
    expect(await colours({})).toBe(false);
  });

  test('come with FORCE_COLOR, unless NO_COLOR forbids them', async () => {
    expect(await colours({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colours({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

test.each([40, 60, 100])('no line of the brief is wider than --width %i', async (width) => {
  const { stdout } = await parley(['read', dutch, english, '--cite', '--width', String(width)]);
  const widest = Math.max(...stdout.split('\n').map((line) => [...line].length));
  expect(widest).toBe(width);
});

describe('--html', () => {
  test('writes one page, says where, and leaves nothing beside it', async () => {
    const pages = new Folder();
    const { stdout, stderr, status } = await parley(['read', dutch, '--html', pages.at('page.html')]);
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: `parley: wrote ${pages.at('page.html')}\n`,
      status: 0,
    });
    expect(readFileSync(pages.at('page.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(readdirSync(pages.path)).toEqual(['page.html']);
    pages.remove();
  });

  test('prints the page for -', async () => {
    expect((await parley(['read', dutch, '--html', '-'])).stdout).toMatch(/^<!doctype html>/i);
  });

  test('says what is wrong with the place', async () => {
    const { stderr, status } = await parley(['read', dutch, '--html', folder.at('no/page.html')]);
    expect(stderr).toBe(`parley: ${folder.at('no/page.html')}: there is no such file; check the path\n`);
    expect(status).toBe(1);
  });

  test('does not write over a folder', async () => {
    const { stderr } = await parley(['read', dutch, '--html', folder.path]);
    expect(stderr).toContain('this is a folder');
  });
});

describe('the process', () => {
  test('runs through a link, from another folder', async () => {
    symlinkSync(PARLEY, folder.at('link'));
    symlinkSync('link', folder.at('link-to-link'));
    const child = spawn(folder.at('link-to-link'), ['read', 'nl.txt', '--json'], { cwd: folder.path });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toMatch(/^\{"contract":"1"/);
  });

  test('ends without a word where its reader has seen enough', async () => {
    const files = Array.from({ length: 20 }, () => dutch).join(' ');
    const { stdout, stderr } = await shell(
      `"${PARLEY}" read ${files} --json | head -c 1; echo " \${PIPESTATUS[0]}"`,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{ 0\n', stderr: '' });
  });

  test('says it where its output cannot be written', async () => {
    const { stderr } = await shell(`"${PARLEY}" read ${dutch} --json > /dev/full`);
    expect(stderr).toBe('parley: standard output: the disk is full; make room and try again\n');
  });

  test('ends with 130 on Ctrl-C', async () => {
    const child = spawn(PARLEY, ['read', '-', folder.at('none')], { cwd: ROOT });
    const ended = new Promise((resolve) =>
      child.on('exit', (...how) => {
        resolve(how);
      }),
    );
    child.stdin.write('De partijen');
    // Nothing tells from outside when the process has begun to listen, so it is told again until it ends.
    const timer = setInterval(() => child.kill('SIGINT'), 100);
    expect([
      [130, null],
      [null, 'SIGINT'],
    ]).toContainEqual(await ended);
    clearInterval(timer);
  });
});

/** Runs a line of bash. */
function shell(line: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['--norc', '-c', line], { env: { PATH: process.env.PATH } });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => (output.stdout += String(data)));
    child.stderr.on('data', (data) => (output.stderr += String(data)));
    child.on('close', () => {
      resolve({ ...output, stderr: messagesOf(output.stderr) });
    });
  });
}
