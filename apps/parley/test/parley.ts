import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const PARLEY = path.join(ROOT, 'parley');

/** What came of a command. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit status, or null where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A script of the shell that starts the command with `exec "$@"`. */
  readonly within?: string;
  /** Somebody else as whom it runs. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

/** Runs ./parley as a process of its own, in an environment with nothing in it but the path and what is given. */
export function parley(
  args: readonly string[],
  { input = '', env = {}, cwd = ROOT, within, user }: Surroundings = {},
): Promise<Result> {
  const [program, ...words] = within === undefined ? [PARLEY] : ['/bin/sh', '-c', within, 'sh', PARLEY];
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { PATH: process.env.PATH, ...env }, ...user };
    const child = spawn(program, [...words, ...args], options);
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject).on('close', (status, signal) => {
      resolve({ ...output, stderr: messagesOf(output.stderr), status, signal });
    });
    // A command that does not read its input closes it, which is no matter of ours.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/**
 * The messages of a command. A source may change while the tests run; the next start then builds and says so,
 * which is no message of the command.
 */
export const messagesOf = (stderr: string): string => stderr.replace(/^parley: building …\n/, '');

/** A folder for a test's files. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'parley-'));

  /** Writes a file into the folder, or one of its folders, and gives its path. */
  write(name: string, content: string | Uint8Array): string {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  at(name: string): string {
    return path.join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
