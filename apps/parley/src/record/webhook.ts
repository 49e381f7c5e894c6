import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeEntry } from '@parley/brief/record';
import { version } from '../../package.json';
import { Failure } from '../errors.ts';
import { report } from '../output.ts';

/** What is sent: what changed in a negotiation, in the words of `parley changes --json`. */
export interface Notice {
  readonly negotiation: { readonly id: string; readonly name: string };
  readonly entries: readonly ChangeEntry[];
}

export interface WebhookOptions {
  /** With which notices are signed; without, they are not. */
  readonly secret?: string;
  /** Milliseconds before the second attempt; each further one waits four times as long. */
  readonly wait?: number;
}

const ATTEMPTS = 4;
const WAIT = 2000;
const PATIENCE = 10_000;

/**
 * Sends a notice, and again later where the other side cannot take it now; every attempt has the same id. It is signed as
 * `Parley-Signature: t=SECONDS,v1=HEX`, the HMAC-SHA256 of `SECONDS.BODY`: the time keeps an old notice from being sent again
 * by somebody else.
 * @throws Failure where it could not be delivered.
 */
export async function sendNotice(url: string, notice: Notice, options: WebhookOptions = {}): Promise<void> {
  const { secret, wait = WAIT } = options;
  const body = JSON.stringify(notice);
  const id = randomUUID();
  let answer = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await sleep(wait * 4 ** (attempt - 1));
    const { status, said } = await post(url, body, id, secret);
    if (status >= 200 && status < 300) return;
    answer = said;
    if (!isForNow(status)) break;
  }
  throw new Failure(
    url,
    `the notice could not be delivered (${answer})`,
    'check the address and its program',
  );
}

/**
 * Sends a notice to several addresses at once, signed with PARLEY_WEBHOOK_SECRET where that is set; the exit statuses of
 * what failed, which is told.
 */
export async function sendToAll(urls: readonly string[], notice: Notice): Promise<number[]> {
  const secret = process.env.PARLEY_WEBHOOK_SECRET;
  const sent = urls.map(async (url) => {
    try {
      await sendNotice(url, notice, secret === undefined ? {} : { secret });
      return [];
    } catch (error) {
      return [report(error, url)];
    }
  });
  return (await Promise.all(sent)).flat();
}

/** Whether another attempt may do better. */
const isForNow = (status: number) => status === 0 || status === 408 || status === 429 || status >= 500;

/** One attempt; the status is 0 where there was no answer. */
async function post(url: string, body: string, id: string, secret: string | undefined) {
  const seconds = String(Math.floor(Date.now() / 1000));
  const headers = {
    'content-type': 'application/json',
    'user-agent': `parley/${version}`,
    'parley-notice': id,
    ...(secret !== undefined && {
      'parley-signature': `t=${seconds},v1=${signatureOf(secret, seconds, body)}`,
    }),
  };
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await response.body?.cancel();
    return { status: response.status, said: `it answers ${String(response.status)}` };
  } catch (error) {
    const { cause, message } = error as Error & { readonly cause?: { readonly code?: string } };
    return { status: 0, said: cause?.code ?? message };
  }
}

/** HMAC-SHA256 of the time and the body, in hexadecimal. */
export const signatureOf = (secret: string, seconds: string, body: string): string =>
  createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
