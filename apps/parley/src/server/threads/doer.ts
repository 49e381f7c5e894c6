import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Account, Ledger, Overview } from '@parley/record';
import { ClaimPlaces, noClaim } from '../../record/claims.ts';
import type { ClaimAt } from '../../record/claims.ts';
import { actionsFor, undoing } from '../../record/decisions.ts';
import { changedIn, noticeOf } from '../../record/notices.ts';
import type { Notice } from '../../record/webhook.ts';
import type { Made } from '../answers.ts';
import { wordsOf } from '../decision-words.ts';
import { READING } from '../handlers/reading.ts';
import { changedSince, seenIn } from '../seen.ts';
import type { Desk, Handler } from '../world.ts';
import type { Counts, Results, Sent, TaskKind, Tasks, ThreadOptions } from './tasks.ts';

/** Said where a task would take long in a thread that others wait for. */
export class TooLong extends Error {}

/** Shorter than this nothing is compressed, in bytes: it goes in one packet anyway. */
const SHORT = 1400;
/** Three quarters of the saving for a third of the time of the default, on briefs. */
const GZIP = { level: 4 };
/** A tenth less than that in the same time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };

/** So many letters of a digest tell answers apart: 132 bits. */
const TAG = 22;

/** Does the tasks of a thread. */
export class Doer {
  readonly #ledger: Ledger;
  readonly #desk: Desk;
  /** The overview at which changes were told last. */
  #told: Overview | undefined;

  constructor(ledger: Ledger, { rights, mayTakeLong }: ThreadOptions) {
    this.#ledger = ledger;
    const places = new ClaimPlaces();
    const find = (id: string): Promise<ClaimAt | undefined> =>
      mayTakeLong ? places.search(ledger, id) : places.find(ledger, id).then((found) => found ?? tooLong());
    const seen = (account: Account) => {
      places.remember(account);
    };
    this.#desk = { ledger, rights, find, seen };
  }

  do(sent: Sent): Promise<Results[TaskKind]> {
    switch (sent.kind) {
      case 'answer':
        return this.#answer(sent.given);
      case 'count':
        return this.#count();
      case 'touched':
        return this.#touched(sent.given);
      case 'actions':
        return this.#actions(sent.given);
      case 'undoing':
        return undoing(this.#ledger, sent.given.decision);
      case 'look':
        return this.#look(sent.given);
      case 'notices':
        return this.#notices(sent.given);
    }
  }

  async #answer({ name, ask }: Tasks['answer']): Promise<Made> {
    // What comes while the answer is made may be in it, or not.
    const revision = await this.#ledger.store.revision();
    const value = await (READING[name] as Handler<typeof name, Desk>)(this.#desk, ask);
    return madeOf(revision, typeof value === 'string' ? value : JSON.stringify(value));
  }

  async #count(): Promise<Made> {
    const revision = await this.#ledger.store.revision();
    const counts: Counts = { negotiations: (await this.#ledger.negotiations()).length };
    return madeOf(revision, JSON.stringify(counts));
  }

  async #touched({ reports }: Tasks['touched']): Promise<string[]> {
    const wanted = new Set(reports);
    const all = await this.#ledger.negotiations();
    return all.filter((one) => one.reports.some((report) => wanted.has(report))).map(({ id }) => id);
  }

  #actions({ decision }: Tasks['actions']): Promise<Results['actions']> {
    const variant = 'variant' in decision ? decision.variant : undefined;
    const find = async (_: Ledger, id: string) => (await this.#desk.find(id)) ?? noClaim(id);
    const about = { ...(variant !== undefined && { variant }), find };
    return actionsFor(this.#ledger, decision.kind, wordsOf(decision), about);
  }

  async #look({ before }: Tasks['look']): Promise<Results['look']> {
    const overview = await this.#ledger.overview();
    const seen = seenIn(overview);
    return { seen, changed: before === undefined ? [] : changedSince(before, seen, overview) };
  }

  async #notices({ language }: Tasks['notices']): Promise<Results['notices']> {
    const before = this.#told;
    const now = await this.#ledger.overview();
    this.#told = now;
    if (before === undefined) return [];
    const notices: Notice[] = [];
    for (const id of changedSince(seenIn(before), seenIn(now), now)) {
      const negotiation = now.negotiations.find((one) => one.id === id);
      const changed = negotiation && (await changedIn(this.#ledger, negotiation, before));
      if (changed && changed.changes.length > 0)
        notices.push(await noticeOf(this.#ledger, changed, language));
    }
    return notices;
  }
}

/** An answer, ready to be sent. */
function madeOf(revision: number, text: string): Made {
  const body = alone(Buffer.from(text));
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, TAG);
  if (body.length < SHORT) return { revision, tag, body };
  return {
    revision,
    tag,
    body,
    gzip: alone(gzipSync(body, GZIP)),
    br: alone(brotliCompressSync(body, BROTLI)),
  };
}

function tooLong(): never {
  throw new TooLong('this may take long');
}

/** Bytes that share their memory with nothing else, and so can be handed to another thread. */
function alone(bytes: Buffer): Uint8Array {
  return bytes.length === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}
