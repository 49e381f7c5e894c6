import { request as requestPlain } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { checkHost, publicLookup } from './addresses.ts';

/** How a request is made. */
export interface RequestRules {
  readonly headers: Readonly<Record<string, string>>;
  /** Only hosts on the open internet, also after redirections. */
  readonly publicOnly: boolean;
  /** For the whole of it, redirections and body included, in milliseconds. */
  readonly patience: number;
  /** Looks names up in the place of the system. */
  readonly lookup?: LookupFunction;
}

/** What a server answered, redirections followed. The body is decompressed as it is read. */
export interface Response {
  readonly url: string;
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: Readable;
  /** Gives up the rest of the body. */
  readonly discard: () => void;
}

const MOST_REDIRECTIONS = 5;
const REDIRECTIONS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Asks for an address with GET. Node's `fetch` cannot be told where it may connect to, so this is its request.
 * @throws Error of the network, with its `code`; `TooManyRedirections`; `TimeoutError`.
 */
export async function get(url: string, rules: RequestRules): Promise<Response> {
  const signal = AbortSignal.timeout(rules.patience);
  let at = new URL(url);
  for (let redirections = 0; ; redirections++) {
    const answer = await once(at, rules, signal);
    const target = answer.headers.location;
    const status = answer.statusCode ?? 0;
    if (!REDIRECTIONS.includes(status) || target === undefined) return responseOf(at, status, answer);
    answer.destroy();
    if (redirections === MOST_REDIRECTIONS) throw coded('ETOOMANY', 'it is redirected too often');
    at = redirectedTo(target, at);
  }
}

/** Redirections lead to web addresses only. */
function redirectedTo(target: string, from: URL): URL {
  const to = URL.canParse(target, from.href) ? new URL(target, from.href) : undefined;
  if (to === undefined || !['http:', 'https:'].includes(to.protocol)) {
    throw coded('EREDIRECT', 'it is redirected to what is no web address');
  }
  return to;
}

function once(url: URL, rules: RequestRules, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    if (rules.publicOnly) checkHost(url.hostname);
    const lookup = rules.lookup ?? (rules.publicOnly ? publicLookup() : undefined);
    const options: RequestOptions = {
      headers: { 'accept-encoding': 'gzip, deflate, br', ...rules.headers },
      signal,
      agent: false,
      ...(lookup && { lookup }),
    };
    const request = url.protocol === 'https:' ? requestSecure : requestPlain;
    request(url, options, resolve)
      .on('error', (error) => {
        reject(signal.aborted ? (signal.reason as Error) : error);
      })
      .end();
  });
}

function responseOf(url: URL, status: number, message: IncomingMessage): Response {
  const body = decoded(message);
  return {
    url: url.href,
    status,
    header: (name) => {
      const value = message.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body,
    discard: () => {
      message.destroy();
    },
  };
}

function decoded(message: IncomingMessage): Readable {
  const decoder = decoderFor(message.headers['content-encoding']);
  if (decoder === undefined) return message;
  // An error of the connection must reach whoever reads the decoded body.
  message.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => message.destroy());
  return message.pipe(decoder);
}

function decoderFor(encoding = 'identity') {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      return undefined;
  }
}

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });
