import { MAX_BYTES } from '@parley/sources';
import { version } from '../../package.json';
import { Failure } from '../errors.ts';
import { NOT_PUBLIC } from './addresses.ts';
import { get } from './request.ts';
import type { Response } from './request.ts';

/** What a server sent. */
export interface Fetched {
  /** Where it came from in the end, redirections followed. */
  readonly url: string;
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
  /** What to ask with the next time, to be told whether it has changed. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What is known of an address from the last time. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Where and how may be fetched. */
export interface FetchRules {
  /** Refuse addresses of this machine and of private networks. Default: false, since a user may read from there. */
  readonly publicOnly?: boolean;
}

/** Longer than any newspaper's server takes, in milliseconds. */
const PATIENCE = 30_000;
/** What no report is: these are refused before they are fetched. */
const NO_TEXT = /^\s*(image|audio|video|font)\//iu;

/** Whether a word on the command line is an address and no path. */
export const isUrl = (source: string): boolean => /^https?:\/\//iu.test(source);

/**
 * Fetches an address. Null where the server says that nothing has changed since `known`.
 * @throws Failure where it cannot be had; `retryAfter` (seconds) is set where the server asks to wait.
 */
export async function fetchUrl(
  url: string,
  known: Known = {},
  { publicOnly = false }: FetchRules = {},
): Promise<Fetched | null> {
  const headers = {
    'user-agent': `parley/${version}`,
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, */*;q=0.5',
    ...(known.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  };
  try {
    return await answerOf(url, await get(url, { headers, publicOnly, patience: PATIENCE }));
  } catch (error) {
    throw error instanceof Failure ? error : unreachable(url, error);
  }
}

async function answerOf(url: string, response: Response): Promise<Fetched | null> {
  const { status } = response;
  const mediaType = response.header('content-type');
  if (status < 200 || status > 299 || NO_TEXT.test(mediaType ?? '')) {
    response.discard();
    if (status === 304) return null;
    throw refusal(url, response, mediaType);
  }
  const [etag, lastModified] = [response.header('etag'), response.header('last-modified')];
  return {
    url: response.url,
    bytes: await bodyOf(response),
    ...(mediaType !== undefined && { mediaType }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** The body, as far as sources may be large. */
async function bodyOf({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks, size);
}

/** A server that says no; how long it asks to be left alone, in seconds. */
export class Refused extends Failure {
  readonly retryAfter: number | undefined;
  /** Whether asking again will not help: the address, and not the server, is to blame. */
  readonly isFinal: boolean;

  constructor(url: string, status: number, retryAfter: number | undefined) {
    const remedy =
      status === 404 || status === 410
        ? 'check the address'
        : status === 401 || status === 403
          ? 'open it in a browser, save the page and give the file'
          : 'try again later';
    super(url, `the server answers ${String(status)}`, remedy);
    this.retryAfter = retryAfter;
    this.isFinal = status < 500 && status !== 408 && status !== 425 && status !== 429;
  }
}

function refusal(url: string, response: Response, mediaType: string | undefined): Failure {
  const { status } = response;
  if (status >= 200 && status <= 299) {
    return new Failure(url, `this is ${mediaType ?? ''}, not an article`, 'give the address of an article');
  }
  const asked = response.header('retry-after');
  return new Refused(url, status, asked === undefined ? undefined : secondsUntil(asked));
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function secondsUntil(value: string): number | undefined {
  if (/^\d+$/u.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function unreachable(url: string, error: unknown): Failure {
  const { name, code, message } = error as Partial<NodeJS.ErrnoException>;
  if (code === NOT_PUBLIC) {
    return new Failure(
      url,
      'it leads to this machine or to a private network',
      'only addresses of the open internet are fetched here',
    );
  }
  const what =
    name === 'TimeoutError'
      ? `there is no answer within ${String(PATIENCE / 1000)} seconds`
      : `it cannot be fetched (${code ?? message ?? String(error)})`;
  return new Failure(url, what, 'check the address and the connection');
}
