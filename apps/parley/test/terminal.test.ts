import { describe, expect, test } from 'vitest';
import { barLine, progressOn } from '../src/progress.ts';
import { hasColour, localeLanguage, widthOf } from '../src/terminal.ts';

const terminal = { isTTY: true, columns: 90 };

describe('hasColour', () => {
  test.each([
    ['on a terminal', terminal, {}, true],
    ['not elsewhere', {}, {}, false],
    ['not on a dumb terminal', terminal, { TERM: 'dumb' }, false],
    ['not with NO_COLOR', terminal, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR, which says nothing', terminal, { NO_COLOR: '' }, true],
    ['elsewhere with FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
    ['not with both', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%s', (_, screen, env, expected) => {
    expect(hasColour(screen, env)).toBe(expected);
  });
});

describe('widthOf', () => {
  test.each([
    ['is that of the terminal', terminal, 90],
    ['is a hundred at most', { isTTY: true, columns: 300 }, 100],
    ['is 80 elsewhere', { columns: 120 }, 80],
    ['is 80 where the terminal does not know', { isTTY: true, columns: 0 }, 80],
  ])('%s', (_, screen, expected) => {
    expect(widthOf(screen)).toBe(expected);
  });
});

describe('localeLanguage', () => {
  test.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
    [{ LANG: 'en' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'sr@latin' }, 'sr'],
    [{ LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }, undefined],
    [{ LANG: 'POSIX' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (env, language) => {
    expect(localeLanguage(env)).toBe(language);
  });
});

describe('the progress bar', () => {
  const screen = (isTTY: boolean) => {
    const written: string[] = [];
    return { isTTY, columns: 60, written, write: (text: string) => written.push(text) };
  };

  test('is drawn for each file and taken away again', () => {
    const stderr = screen(true);
    const progress = progressOn(stderr, 2);
    progress.next('a.txt');
    progress.next('b.txt');
    progress.clear();
    expect(stderr.written).toEqual([
      `\r\u001b[K[${'-'.repeat(20)}] 1/2 a.txt`,
      `\r\u001b[K[${'#'.repeat(10)}${'-'.repeat(10)}] 2/2 b.txt`,
      '\r\u001b[K',
    ]);
  });

  test.each([
    ['elsewhere than on a terminal', false, 9],
    ['for one file', true, 1],
  ])('is not drawn %s', (_, isTTY, total) => {
    const stderr = screen(isTTY);
    const progress = progressOn(stderr, total);
    progress.next('a.txt');
    progress.clear();
    expect(stderr.written).toEqual([]);
  });

  test('is never wider than the terminal', () => {
    for (const columns of [5, 20, 40, 41, 80]) {
      expect(barLine(3, 12, `a/very/long/path/${'x'.repeat(90)}.txt`, columns).length).toBeLessThan(
        Math.max(columns, 6),
      );
    }
  });
});
