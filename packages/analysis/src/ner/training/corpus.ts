import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NameKind } from '../../model.ts';
import type { NameSpan } from '../labels.ts';
import { labelsOf } from '../labels.ts';

/** A document with its names; `names` has, per sentence, indexes in the sentence. */
export interface NamedDocument {
  readonly sentences: string[][];
  readonly names: NameSpan[][];
}

/** Sentences of a file without documents that are taken together, so that a document is never without end. */
const LONGEST_DOCUMENT = 400;

/**
 * Reads `token TAB tag` lines (IOB2, gzip), a blank line between sentences, `-DOCSTART-` before documents. Where a file
 * knows no documents every sentence is one of its own. A file that does not exist is empty.
 */
export function readCorpus(path: string): NamedDocument[] {
  if (!existsSync(path)) return [];
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const marked = text.includes('-DOCSTART-');
  const documents: NamedDocument[] = [];
  let current: NamedDocument | undefined;
  for (const block of text.split(/\n\n+/)) {
    const lines = block.split('\n').filter((line) => line.includes('\t'));
    if (lines.length === 0) continue;
    if (lines[0]!.startsWith('-DOCSTART-')) {
      current = undefined;
      continue;
    }
    if (current === undefined || !marked || current.sentences.length >= LONGEST_DOCUMENT) {
      current = { sentences: [], names: [] };
      documents.push(current);
    }
    const forms = lines.map((line) => line.slice(0, line.indexOf('\t')));
    current.sentences.push(forms);
    current.names.push(spansOfTags(lines.map((line) => line.slice(line.indexOf('\t') + 1).trim())));
  }
  return documents;
}

function spansOfTags(tags: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < tags.length;) {
    const tag = tags[i]!;
    let to = i + 1;
    if (tag.startsWith('B-')) {
      const kind = tag.slice(2) as NameKind;
      while (tags[to] === `I-${kind}`) to++;
      spans.push({ kind, from: i, to });
    }
    i = to;
  }
  return spans;
}

/** The labels of all tokens of a document. */
export function goldLabels(document: NamedDocument): Uint8Array {
  const parts = document.sentences.map((forms, s) => labelsOf(document.names[s]!, forms.length));
  const labels = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    labels.set(part, at);
    at += part.length;
  }
  return labels;
}
