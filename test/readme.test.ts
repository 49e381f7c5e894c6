import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT, textOf, trackedFiles } from './repository.ts';

/** A command that README.md shows, and the lines that it shows of what comes out. */
interface Shown {
  readonly command: string;
  readonly lines: readonly string[];
}

/** Stands where lines are left out. */
const LEFT_OUT = '…';
const SHOWN = shownIn(textOf('README.md'));

beforeAll(() => {
  // Builds where that is needed, so that no shown command waits for it.
  run('./parley --version');
}, 300_000);

test.each(SHOWN)('README shows what comes out of `$command`', ({ command, lines }) => {
  const printed = run(command).split('\n').map(withoutCitations);
  const missing = lines
    .filter((line) => line.trim() !== LEFT_OUT)
    .filter((line) => !printed.includes(withoutCitations(line)));
  expect(missing, 'npm run docs shows what comes out now').toEqual([]);
});

test('README shows the brief of a Dutch article first, and what follows from it as JSON', () => {
  expect(SHOWN.map(({ command }) => command.split('\n')[0])).toEqual([
    expect.stringMatching(/^\.\/parley read examples\/\S+\.nl\.txt --in en/) as string,
    expect.stringMatching(/^\.\/parley read \S+ --json \|/) as string,
  ]);
});

test('no line of what README shows is wider than a terminal of 80 columns', () => {
  expect(SHOWN.flatMap(({ lines }) => lines).filter((line) => line.length > 80)).toEqual([]);
});

describe.each(trackedFiles().filter((file) => file.endsWith('.md')))('the links of %s', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
  const local = links.filter((target) => !/^[a-z]+:/.test(target));

  test('lead to files that are there', () => {
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });
});

/** A line without the numbers of its citations, which change with every fact that is found before them. */
function withoutCitations(line: string): string {
  return line
    .replace(/\[[\d, ]+\]?|^ *[\d, ]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a command line prints when it is run in the folder of the project. */
function run(command: string): string {
  const environment = { PATH: process.env.PATH, HOME: tmpdir(), COLUMNS: '80', LANG: 'C.UTF-8' };
  const options = { cwd: ROOT, env: environment, encoding: 'utf8', timeout: 240_000 } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], options);
  expect(status, stderr).toBe(0);
  return stdout;
}

/** The commands of the `console` blocks of a page: a `$`, a command that goes on while a quote is open, its output. */
function shownIn(page: string): Shown[] {
  return [...page.matchAll(/^```console\n\$ (.*?)^```$/gms)].map(([, block]) => {
    const lines = block!.trimEnd().split('\n');
    const length = lines.findIndex((_, i) => isClosed(lines.slice(0, i + 1))) + 1;
    return { command: lines.slice(0, length).join('\n'), lines: lines.slice(length) };
  });
}

function isClosed(command: readonly string[]): boolean {
  return command.join('').split("'").length % 2 === 1;
}
