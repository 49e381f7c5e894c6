import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Offsets into the text of an article, the end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** Somebody says or thinks something; every part can have gaps, and the source is empty where none is named. */
export interface Attribution {
  readonly source: readonly Stretch[];
  readonly cue: readonly Stretch[];
  readonly content: readonly Stretch[];
}

/** An annotated article. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** The first `limit` articles of `DIR/polnear/<file>.jsonl.gz`, one JSON object a line. */
export function articlesIn(data: string, file: string, limit: number): Article[] {
  const bytes = gunzipSync(readFileSync(join(data, 'polnear', `${file}.jsonl.gz`)));
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  return lines.slice(0, limit).map((line) => JSON.parse(line) as Article);
}
