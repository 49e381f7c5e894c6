import type { Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import { overlapping } from '../../context.ts';
import type { Mention } from '../../entities/table.ts';
import type { Reading } from '../fact.ts';
import type { Draft } from './draft.ts';
import { hasVerb, insideQuote, trim, wordCount } from './segments.ts';
import { canSpeak } from './who.ts';

/** How many tokens may stand before the colon. */
const LABEL = 8;

/** “Novak: we are ready to talk”: a name and a colon at the beginning of a headline or of a turn in an interview. */
export function labelled(sentence: Sentence, quotes: Quotations, reading: Reading): Draft | null {
  const { context, entities } = reading;
  const { from } = sentence;
  const colon = colonNear(sentence, reading);
  // “• Norway: its premier met …”: an item of a list.
  if (/^[•·*▪–—-]$/.test(context.token(from).text)) return null;
  if (colon < 0 || insideQuote(colon, quotes)) return null;
  const mention = entities.table.at(colon - 1);
  const speaker = mention?.entities.length === 1 ? mention.entities[0] : undefined;
  if (speaker === undefined || !canSpeak(speaker, reading)) return null;
  for (let i = from; i < colon; i++) {
    if (/^(VERB|AUX|ADP|PUNCT|ADV|SCONJ)$/.test(context.token(i).upos)) return null;
  }
  const content = trim({ from: colon + 1, to: sentence.to }, context);
  if (!content || wordCount(content, context) < 3) return null;
  if (isTown(mention!, reading) && (isCapitals(mention!, reading) || !hasVerb(content, context))) return null;
  const pattern = 'statement/headline';
  return {
    head: colon,
    tokens: [colon],
    content: [content],
    pattern,
    confidence: 0.7,
    speaker,
    sentences: [sentence],
  };
}

/** A country that is named by a town: “Oslo: talks on the border” may tell where, not who. */
function isTown({ from, to }: Mention, { context }: Reading): boolean {
  return overlapping(context.analysis.geography, from, to).some(
    ({ form }) => form === 'capital' || form === 'place',
  );
}

/** “OSLO: The premier met …”: a dateline. */
function isCapitals({ from, to }: Mention, { context }: Reading): boolean {
  return !/\p{Ll}/u.test(context.text(from, to));
}

function colonNear({ from, to }: Sentence, { context }: Reading): number {
  for (let i = from + 1; i < Math.min(to, from + LABEL); i++) if (context.token(i).text === ':') return i;
  return -1;
}
