import { describe, expect, test } from 'vitest';
import { parley } from './parley.ts';

const input =
  'De Franse minister van Buitenlandse Zaken Anne Dupont sprak vrijdag in Wenen met de Iraanse president.';
const options = ['--lang', 'nl', '--published', '2026-03-04'];

describe('parley why', () => {
  test('shows the pattern, the words and whom they stand for', async () => {
    const { stdout, status } = await parley(['why', '-', 'role-1', ...options], { input });
    expect(status).toBe(0);
    expect(stdout).toContain('pattern: role/');
    expect(stdout).toMatch(/minister .*office minister-of-foreign-affairs/);
    expect(stdout).toMatch(/Dupont .*→ Anne Dupont \(name\)/);
  });

  test('says which facts there are where it is asked for another', async () => {
    const { stderr, status } = await parley(['why', '-', 'role-99', ...options], { input });
    expect(status).toBe(1);
    expect(stderr).toContain('there is no fact role-99; there are role-1');
  });
});
