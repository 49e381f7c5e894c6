import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { LANGUAGES } from '@parley/languages';
import type { Usage } from './child.ts';
import { median, table, whole } from './measure.ts';

const PROGRAM = path.join(import.meta.dirname, 'load-models.ts');

/** Processor time and memory that the models take, beside those of the process. */
export function benchLoad(runs: number): string {
  const codes = LANGUAGES.map((language) => language.code);
  const sets = [...codes.map((code) => [code]), codes];
  const rows = sets.map((set) => {
    const usages = Array.from({ length: runs }, () => load(set));
    const middle = (key: keyof Usage): string => whole(median(usages.map((usage) => usage[key])));
    return [set.join(' and '), middle('milliseconds'), middle('megabytes')];
  });
  return table([['', 'ms', 'MB'], ...rows]);
}

function load(codes: readonly string[]): Usage {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, ...codes], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout) as Usage;
}
