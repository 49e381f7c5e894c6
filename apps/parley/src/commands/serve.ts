import { spawn } from 'node:child_process';
import { isIP } from 'node:net';
import type { Rights } from '@parley/api';
import { EXIT, Failure } from '../errors.ts';
import { interruptible } from '../interrupt.ts';
import { cannotListen, portOf } from '../listening.ts';
import { print, say } from '../output.ts';
import { isUrl } from '../record/fetch.ts';
import { dataFolder, recordPlace, withLedger } from '../record/home.ts';
import { Tokens } from '../record/tokens.ts';
import { viewLanguage } from '../record/view.ts';
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
  /** Proxies before it. */
  readonly trustProxy: readonly string[];
  /** Addresses that are told what changed. */
  readonly webhook: readonly string[];
}

/** Serves the record until it is stopped; the exit status. */
export async function serve(options: ServeOptions): Promise<number> {
  const { host, sources: rights } = options;
  const port = portOf(options.port);
  const proxies = options.trustProxy.map(proxyOf);
  options.webhook.forEach(mustBeWeb);
  // What comes through a proxy comes from anywhere.
  const loopback = isLoopback(host) && proxies.length === 0;
  const folder = recordPlace(process.env).home ?? dataFolder(process.env);
  if (!loopback) await needToken(host, folder);
  return withLedger(async (ledger) => {
    const names = options.allowHost.map((name) => name.toLowerCase());
    const command = [process.execPath, ...process.argv.slice(1, 2)];
    const allowPrivate = options.allowPrivate === true;
    const example = loopback && options.example;
    const webhooks = options.webhook;
    const language = viewLanguage(undefined);
    const shown = { rights, example, language, webhooks };
    const made = { host, port, loopback, names, proxies, allowPrivate, folder, command, ...shown };
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

/** Names for networks that hold nothing but what is near. */
const NEAR: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

function proxyOf(value: string): string {
  const [address = '', bits, more] = value.split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  if (NEAR.includes(value) || (isIP(address) !== 0 && isNetwork && more === undefined)) return value;
  throw new Failure(
    '--trust-proxy',
    `“${value}” is no address`,
    'give that of the proxy, as in 10.0.0.5 or 10.0.0.0/8, or loopback',
    EXIT.usage,
  );
}

function mustBeWeb(address: string): void {
  if (!isUrl(address)) {
    throw new Failure(address, 'this is no web address', 'begin it with https://', EXIT.usage);
  }
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
