import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES as READ } from '@parley/languages';
import { makeProgram } from '../src/cli.ts';
import { GROUPS } from '../src/commands.ts';
import { LANGUAGES } from '../src/languages.ts';
import { parley, ROOT } from './parley.ts';

describe('help', () => {
  test.each([['--help'], ['help'], ['read', '--help'], ['help', 'read']])(
    'parley %s %s fits in 80 columns',
    async (...args) => {
      const { stdout, stderr, status } = await parley(args.filter((arg) => arg !== undefined));
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout).toMatch(/^Usage: parley/);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  test('shows examples and every exit status', async () => {
    const { stdout } = await parley(['help', 'read']);
    expect(stdout).toContain('parley read article.txt');
    for (const status of ['0  ', '1  ', '2  ', '3  ', '130']) expect(stdout).toContain(`\n  ${status}  `);
  });

  test('is what the documentation says', async () => {
    const page = readFileSync(path.join(ROOT, 'docs/command-line.md'), 'utf8');
    for (const command of makeProgram(GROUPS).commands) {
      const { stdout } = await parley([command.name(), '--help']);
      const from = /^(Arguments|Options):/m.exec(stdout)!.index;
      expect(page).toContain(stdout.slice(from).trimEnd());
    }
  });

  test('of the documentation names every command', () => {
    const page = readFileSync(path.join(ROOT, 'docs/command-line.md'), 'utf8');
    for (const { name } of makeProgram(GROUPS).commands.map((command) => ({ name: command.name() }))) {
      expect(page).toContain(`## parley ${name}`);
    }
  });
});

test('--version prints the version', async () => {
  const { stdout, status } = await parley(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(status).toBe(0);
});

test('the languages of the options are those that are read', () => {
  expect([...LANGUAGES].sort()).toEqual(READ.map(({ code }) => code).sort());
});

describe('wrong use ends with status 2 and says what to do', () => {
  test.each([
    [['raed', 'a.txt'], "unknown command 'raed'; did you mean read?"],
    [['read', 'a.txt', '--jsno'], "unknown option '--jsno'; did you mean --json?"],
    [['read'], "missing required argument 'file'; see parley --help or parley help read"],
    [
      ['read', 'a.txt', '--html'],
      "option '--html <file>' argument missing; see parley --help or parley help read",
    ],
    [
      ['read', 'a.txt', '--json', '--markdown'],
      "option '--json' cannot be used with option '--markdown'; see parley",
    ],
    [
      ['read', 'a.txt', '--markdown', '--html', 'x'],
      "option '--markdown' cannot be used with option '--html <file>'",
    ],
    [['read', 'a.txt', '--in', 'de'], "argument 'de' is invalid. Allowed choices are nl, en; see"],
    [['read', 'a.txt', '--width', '0'], "argument '0' is invalid. Give a number from 40 to 1000; see"],
    [
      ['read', 'a.txt', '--published', 'May 2025'],
      '--published: “May 2025” is no date; write it as 2025, 2025-05 or',
    ],
    [
      ['read', 'a.txt', 'b.txt', '--html', 'x'],
      '--html: a page holds one article; name one file, or use --markdown',
    ],
    [['read', '-', '-'], '-: standard input can be read once; name - once'],
  ])('%j', async (args, message) => {
    const { stdout, stderr, status } = await parley(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^parley: [^\n]*\n$/);
  });

  test('no command at all shows the help', async () => {
    const { stdout, stderr, status } = await parley([]);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^Usage: parley/);
  });

  test('a language of --lang that is not read ends with status 3', async () => {
    const { stderr, status } = await parley(['read', 'a.txt', '--lang', 'fr']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^parley: --lang: the language is French \(fr\), which Parley does not read;/);
  });
});
