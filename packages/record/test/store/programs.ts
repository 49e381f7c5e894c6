import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** Another program that is running, and the lines that it says. */
export interface Program {
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** As soon as it has said something that begins so. */
  said(start: string): Promise<void>;
  /** Its end; undefined where it was killed. */
  readonly end: Promise<number | undefined>;
}

/** Runs `child.ts`; it does not outlive the test. */
export async function run(args: readonly string[], options: SpawnOptions = {}): Promise<Program> {
  const child = spawn(process.execPath, [await bundle(), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const heard = createInterface(child.stdout!).on('line', (line) => lines.push(line));
  const end = new Promise<number | undefined>((resolve) => {
    // Only then everything that it said was heard.
    child.once('close', (code) => {
      resolve(code ?? undefined);
    });
  });
  const said = (start: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (lines.some((line) => line.startsWith(start))) resolve();
      };
      heard.on('line', look);
      void end.then(() => {
        reject(new Error(`the program ended before it said “${start}”`));
      });
      look();
    });
  return { child, lines, said, end };
}

/** In the repository, so that packages are found from there. */
const FOLDER = join(import.meta.dirname, '../../../../.cache');
let bundled: Promise<string> | undefined;

/** The program in one file, made once: loaded from its sources it would take seconds to begin. */
const bundle = () => (bundled ??= bundleChild());

async function bundleChild(): Promise<string> {
  const outfile = join(FOLDER, `record-child-${process.pid}.mjs`);
  process.once('exit', () => {
    rmSync(outfile, { force: true });
  });
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outfile,
    bundle: true,
    external: ['better-sqlite3', 'pg', 'pg-boss'],
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return outfile;
}
