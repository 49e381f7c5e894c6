import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, parley } from './parley.ts';

const EXAMPLE = 'examples/ukraine-4-prisoners.nl.txt';
const TEXT = readFileSync(path.join(ROOT, EXAMPLE), 'utf8');

/** The rows of CoNLL-U output, split into columns. */
const rowsOf = (conllu: string) =>
  conllu
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'));

describe('parley analyse prints CoNLL-U', () => {
  test('whose offsets cut each word out of the file', async () => {
    const { stdout, status } = await parley(['analyse', EXAMPLE, '--conllu']);
    expect(status).toBe(0);
    for (const [, form, , , , , , , , misc] of rowsOf(stdout)) {
      const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc!)!;
      expect(TEXT.slice(Number(start), Number(end))).toBe(form);
    }
  });

  test('for text that is split already, keeping its words and sentences', async () => {
    const input = 'Wij\nspraken\nmet\nKofi\nAnnan\n.\n\nHij\nlachte\n.\n';
    const { stdout } = await parley(['analyse', '-', '--tokens', '--lang', 'nl'], { input });
    expect(rowsOf(stdout).map((row) => row[1])).toEqual(input.split('\n').filter((form) => form !== ''));
    expect(stdout.match(/^# sent_id/gm)).toHaveLength(2);
    expect(stdout).toMatch(/Kofi.*NE=B-PER.*\n.*Annan.*NE=I-PER/);
  });
});

describe('parley analyse --times prints a line of JSON for each time', () => {
  test('with its value seen from the publication date', async () => {
    const input = 'De partijen ontmoeten elkaar vrijdag in Genève.';
    const { stdout } = await parley(
      ['analyse', '-', '--times', '--published', '2026-03-04', '--lang', 'nl'],
      { input },
    );
    expect(JSON.parse(stdout)).toEqual({ start: 29, end: 36, text: 'vrijdag', value: '2026-03-06' });
  });

  test('but not together with --tokens', async () => {
    const { status, stderr } = await parley(['analyse', '-', '--times', '--tokens'], { input: 'x' });
    expect(status).toBe(2);
    expect(stderr).toContain('--times');
  });
});
