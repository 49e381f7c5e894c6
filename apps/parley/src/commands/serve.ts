import { spawn } from 'node:child_process';
import { isIP } from 'node:net';
import type { Rights } from '@parley/api';
import { EXIT, Failure } from '../errors.ts';
import { interruptible } from '../interrupt.ts';
import { cannotListen, portOf } from '../listening.ts';
import { print, say } from '../output.ts';
import { dataFolder, recordPlace, withLedger } from '../record/home.ts';
import { Tokens } from '../record/tokens.ts';
import { serve as start } from '../server/serve.ts';

/** The options of `parley serve`, as the user gave them. */
export interface ServeOptions {
  readonly host: string;
  readonly port: string;
  readonly open?: true;
  readonly allowHost: readonly string[];
  readonly allowPrivate?: true;
  /** False where `--no-example` was given. */
  readonly example: boolean;
  readonly sources: Rights;
}

/** Serves the record until it is stopped; the exit status. */
export async function serve(options: ServeOptions): Promise<number> {
  const { host, sources: rights } = options;
  const port = portOf(options.port);
  const loopback = isLoopback(host);
  const folder = recordPlace(process.env).home ?? dataFolder(process.env);
  if (!loopback) await needToken(host, folder);
  return withLedger(async (ledger) => {
    const names = options.allowHost.map((name) => name.toLowerCase());
    const command = [process.execPath, ...process.argv.slice(1, 2)];
    const allowPrivate = options.allowPrivate === true;
    const example = loopback && options.example;
    const made = { host, port, loopback, names, rights, allowPrivate, example, folder, command };
    const serving = await start(ledger, made).catch((error: unknown) => {
      throw cannotListen(host, port, error);
    });
    await print(`${serving.address}\n`);
    say('Ctrl-C ends');
    if (options.open) open(serving.address);
    const signal = await interruptible(stopped);
    await serving.close();
    return signal === 'SIGINT' ? EXIT.interrupted : EXIT.ok;
  });
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** What others can reach asks for tokens, so there must be one. */
async function needToken(host: string, folder: string): Promise<void> {
  if ((await new Tokens(folder).list()).length > 0) return;
  throw new Failure(
    host,
    'others can reach this address, and there is no token yet',
    'make one with parley token create NAME --role admin',
    EXIT.usage,
  );
}

/** Opens a page in the user's browser; where that cannot be done, the address stands on the terminal. */
function open(address: string): void {
  const programs: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open'],
    win32: ['explorer'],
  };
  const [program, ...args] = programs[process.platform] ?? ['xdg-open'];
  const child = spawn(program!, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined).unref();
}

/** The signal that ends the server. */
function stopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
