import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';
import { canSpeak } from './who.ts';

/**
 * “…”, a fund manager remarked: within an attribution without a named speaker, the noun that stands beside the verb,
 * however the tree hangs it.
 */
export function unnamedIn(verb: number, range: Range, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const noun = nounIn(range.from, verb, context) ?? nounIn(verb + 1, range.to, context);
  if (noun === undefined || entities.table.at(noun)?.form === 'name') return undefined;
  const titled = entities.table.at(context.officeAt(noun)?.to ?? -1);
  if (titled?.form === 'name') return titled.entities[0];
  return entities.speaker(noun).find((id) => canSpeak(id, reading));
}

/** The head of a noun phrase with an article that opens a stretch: the last of its nouns before anything else. */
function nounIn(from: number, to: number, context: Reading['context']): number | undefined {
  const { tokens } = context;
  if (from >= to) return undefined;
  if (context.is(from, 'OFFICIALS') && tokens[from]!.upos === 'VERB') return from;
  if (!/^(DET|NUM|ADJ|NOUN)$/.test(tokens[from]!.upos)) return undefined;
  for (let i = from; i < to; i++) {
    const { upos } = tokens[i]!;
    if (upos === 'NOUN' && tokens[i + 1]?.upos !== 'NOUN') return i;
    if (/^(PUNCT|ADP|PRON|SCONJ|AUX|PROPN)$/.test(upos)) return undefined;
  }
  return undefined;
}
