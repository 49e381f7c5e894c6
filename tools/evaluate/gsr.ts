import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PloverType } from '@parley/dossier';

/** A sentence with an event that people have coded in it. */
export interface CodedSentence {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly event: PloverType;
  /** The words that name who does it, and whom it is aimed at; empty where nobody is named. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

interface Line {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly event: string;
  readonly source: unknown;
  readonly target: unknown;
}

/** What the types of PLOVER 0.5 (2016), in which the sentences are coded, are called in its manual 0.8 (2021). */
const RENAMED: Readonly<Record<string, PloverType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** The coded sentences of `DIR/plover/gsr.jsonl.gz`, one JSON object a line. */
export function codedSentences(data: string): CodedSentence[] {
  const bytes = gunzipSync(readFileSync(join(data, 'plover', 'gsr.jsonl.gz')));
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => toSentence(JSON.parse(line) as Line));
}

function toSentence({ id, date, text, event, source, target }: Line): CodedSentence {
  return {
    id,
    date,
    text: text.replace(/^\s*\{?|\}?\s*$/g, '').replace(/\s+/g, ' '),
    event: RENAMED[event] ?? (event as PloverType),
    actors: namesOf(source),
    recipients: namesOf(target),
  };
}

function namesOf(parties: unknown): string[] {
  if (!Array.isArray(parties)) return [];
  return (parties as { actorText?: string }[]).flatMap(({ actorText }) =>
    actorText ? [actorText.trim()] : [],
  );
}
