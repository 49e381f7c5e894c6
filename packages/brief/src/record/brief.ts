import type { Document } from '@parley/dossier';
import type { Account } from '@parley/record';
import { SECTIONS } from '../model.ts';
import type { Block, Brief, Head, SectionId } from '../model.ts';
import { inList } from '../names.ts';
import { dateInWords } from '../times.ts';
import { shortDay } from './days.ts';
import { negotiationName } from './negotiation.ts';
import { expectedOf } from './sections/expected.ts';
import { historyOf } from './sections/history.ts';
import { openOf } from './sections/open.ts';
import { saidOf } from './sections/said.ts';
import { standOf } from './sections/stand.ts';
import { whenOf } from './sections/when.ts';
import { whoOf } from './sections/who.ts';
import { lastDay, recordBrief, tellingOf } from './telling.ts';
import type { RecordOptions, Telling } from './telling.ts';

export interface AccountBriefOptions extends RecordOptions {
  /** Which sections; all where it is left out. */
  readonly sections?: readonly SectionId[];
}

const BLOCKS: Readonly<Record<SectionId, (telling: Telling) => readonly Block[]>> = {
  when: whenOf,
  who: whoOf,
  stand: standOf,
  expected: expectedOf,
  history: historyOf,
  said: saidOf,
  open: openOf,
};

/**
 * The brief of a negotiation over all its reports: the sections of a brief, and in each line how many say so, what it
 * was before, and where reports differ. `documents` are those of its reports.
 */
export function makeAccountBrief(
  account: Account,
  documents: readonly Document[],
  options: AccountBriefOptions,
): Brief {
  const telling = tellingOf(account, documents, options);
  const sections = (options.sections ?? SECTIONS).map((id) => ({
    id,
    heading: telling.words.sections[id],
    blocks: BLOCKS[id](telling),
  }));
  return recordBrief(telling, accountHead(telling), sections, telling.own.nothingHere);
}

/** The name of a negotiation, its parties, the day from which it is told, and how much is known of it. */
export function accountHead(telling: Telling): Pick<Head, 'title' | 'details'> {
  const { account, own, reading, words, year } = telling;
  const { parties } = account.negotiation;
  const days = account.reports.flatMap(({ published }) => published ?? []).toSorted();
  const voices = new Set(account.reports.map(({ voice }) => voice)).size;
  const now = lastDay(account);
  const known = [
    inList(parties.map(reading.names.of), words),
    now === null ? undefined : own.asOf(dateInWords(now, words)),
    own.reports(account.reports.length),
    own.voices(voices),
    days.length > 1 && days[0] !== days.at(-1)
      ? own.range(shortDay(days[0]!, words, year), shortDay(days.at(-1)!, words, year))
      : undefined,
  ];
  return {
    title: negotiationName(account.negotiation, account.identities, reading.names),
    details: known.filter((part) => part !== undefined && part !== '') as string[],
  };
}
