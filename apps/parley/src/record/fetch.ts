import { MAX_BYTES } from '@parley/sources';
import { version } from '../../package.json';
import { Failure } from '../errors.ts';

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

/** Longer than any newspaper's server takes, in milliseconds. */
const PATIENCE = 30_000;

/** Whether a word on the command line is an address and no path. */
export const isUrl = (source: string): boolean => /^https?:\/\//iu.test(source);

/**
 * Fetches an address. Null where the server says that nothing has changed since `known`.
 * @throws Failure where it cannot be had; `retryAfter` (seconds) is set where the server asks to wait.
 */
export async function fetchUrl(url: string, known: Known = {}): Promise<Fetched | null> {
  const headers = {
    'user-agent': `parley/${version}`,
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/pdf, */*;q=0.5',
    ...(known.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  };
  const response = await request(url, headers);
  if (response.status === 304) {
    await response.body?.cancel();
    return null;
  }
  if (!response.ok) throw await refusal(url, response);
  const [mediaType, etag, lastModified] = ['content-type', 'etag', 'last-modified'].map(
    (name) => response.headers.get(name) ?? undefined,
  );
  return {
    url: response.url || url,
    bytes: await bodyOf(url, response),
    ...(mediaType !== undefined && { mediaType }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

async function request(url: string, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw unreachable(url, error);
  }
}

/** The body, as far as sources may be large. */
async function bodyOf(url: string, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) break;
    }
  } catch (error) {
    throw unreachable(url, error);
  }
  return Buffer.concat(chunks, size);
}

/** A server that says no; how long it asks to be left alone, in seconds. */
export class Refused extends Failure {
  readonly retryAfter: number | undefined;

  constructor(url: string, status: number, retryAfter: number | undefined) {
    const remedy =
      status === 404 || status === 410
        ? 'check the address'
        : status === 401 || status === 403
          ? 'open it in a browser, save the page and give the file'
          : 'try again later';
    super(url, `the server answers ${String(status)}`, remedy);
    this.retryAfter = retryAfter;
  }
}

async function refusal(url: string, response: Response): Promise<Refused> {
  await response.body?.cancel();
  const asked = response.headers.get('retry-after');
  return new Refused(url, response.status, asked === null ? undefined : secondsUntil(asked));
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function secondsUntil(value: string): number | undefined {
  if (/^\d+$/u.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function unreachable(url: string, error: unknown): Failure {
  const name = error instanceof Error ? error.name : '';
  const cause =
    error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  const what =
    name === 'TimeoutError'
      ? `there is no answer within ${String(PATIENCE / 1000)} seconds`
      : `it cannot be fetched (${cause?.code ?? cause?.message ?? (error as Error).message})`;
  return new Failure(url, what, 'check the address and the connection');
}
