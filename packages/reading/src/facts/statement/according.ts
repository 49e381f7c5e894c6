import type { Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Cue } from './cue.ts';
import type { Range } from './segments.ts';
import { hasVerb, insideQuote, partOf, trim, wordCount } from './segments.ts';
import { canSpeak } from './who.ts';

/** How many tokens after the preposition the source is looked for. */
const NEAR = 9;

/**
 * “According to A, X”, “X, aldus A”, “X is volgens A Y”: the rest of the sentence is what A says; where the
 * attribution stands inside the clause it is part of the words quoted.
 */
export function accordingTo(
  index: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): (Cue & { speaker: string | undefined }) | null {
  const { context } = reading;
  const match = context.match(index, 'ACCORDING');
  if (!match || insideQuote(index, quotes)) return null;
  const after = Math.max(...match.tokens) + 1;
  const source = isOwnWords(match.tokens, reading)
    ? subjectOf(index, after, reading)
    : (possessed(match.tokens, reading) ??
      pronounAfter(after, reading) ??
      memberAfter(after, sentence, reading) ??
      sourceInTree(index, match.tokens, reading) ??
      sourceAfter(after, sentence, reading) ??
      nounAfter(after, sentence, reading));
  if (!source) return null;
  const part = coordinatePart(index, partOf(index, sentence, context), reading);
  const content = contentAround({ from: index, to: source.to }, part, reading);
  if (content.length === 0) return null;
  const tokens = match.tokens;
  return {
    head: index,
    tokens,
    content,
    pattern: 'statement/according',
    confidence: 0.85,
    speaker: source.id,
  };
}

/** “in his view”: the possessor. */
function possessed(tokens: readonly number[], { entities }: Reading): { id: string; to: number } | null {
  const owner = tokens
    .map((token) => entities.table.possessors.get(token) ?? pronounAt(token, entities))
    .find((id) => id !== undefined);
  return owner === undefined ? null : { id: owner, to: Math.max(...tokens) + 1 };
}

/** “wat hem betreft”, “as far as she is concerned”: who the pronoun in the words means. */
function pronounAt(token: number, { table }: Reading['entities']): string | undefined {
  const mention = table.at(token);
  return mention?.form === 'pronoun' ? mention.entities[0] : undefined;
}

/** “volgens haar geen beloften”: a pronoun that the tree takes for the owner of what follows. */
function pronounAfter(at: number, { context, entities }: Reading): { id: string; to: number } | null {
  if (!context.is(at, 'HER', 'SHE', 'HE', 'THEY')) return null;
  if (/^(NOUN|ADJ|PROPN)$/.test(context.tokens[at + 1]?.upos ?? '')) return null;
  const id = entities.table.possessors.get(at) ?? entities.table.at(at)?.entities[0];
  return id === undefined ? null : { id, to: at + 1 };
}

/** “The talks begin at noon and may, according to A, last”: only the coordinated predicate that the cue stands in. */
function coordinatePart(index: number, part: Range, { context }: Reading): Range {
  const { tree } = context;
  const clause = tree.clauseOf(index);
  const joint = tree.children(clause, 'cc').find((child) => child > part.from && child < index);
  const shares = context.token(clause).deprel === 'conj' && tree.child(clause, 'nsubj') < 0;
  const inside = context.tokens[index - 1]?.upos !== 'PUNCT';
  return joint !== undefined && shares && inside ? { from: joint + 1, to: part.to } : part;
}

/** “naar eigen zeggen”, “by his own account”: words that name no source, since it is the subject. */
function isOwnWords(tokens: readonly number[], { context }: Reading): boolean {
  return tokens.some((token) => context.is(token, 'OWN'));
}

function subjectOf(
  index: number,
  to: number,
  { context, entities }: Reading,
): { id: string; to: number } | null {
  const subject = context.tree.subject(context.tree.clauseOf(index));
  const above = context.token(context.tree.clauseOf(index)).head;
  const id = entities.one(subject) ?? (above < 0 ? undefined : entities.one(context.tree.subject(above)));
  return id === undefined ? null : { id, to };
}

/** “according to a member of the government team”: the unnamed person, not the body she is of. */
function memberAfter(from: number, sentence: Sentence, reading: Reading): { id: string; to: number } | null {
  const { context, entities } = reading;
  let at = from;
  while (at < sentence.to && /^(DET|ADJ|NUM|ADV)$/.test(context.token(at).upos)) at++;
  const person = context.tokens[at]?.upos === 'NOUN' && context.is(at, 'OFFICIALS', 'NEGOTIATORS', 'PANEL');
  if (!person || !context.is(at + 1, 'OF', 'FROM') || entities.table.at(at) !== undefined) return null;
  const id = entities.speaker(at).find((each) => canSpeak(each, reading));
  if (id === undefined) return null;
  const below = context.tree.subtree(at, (token) => /^(acl|conj|cc|parataxis)/.test(token.deprel));
  return { id, to: Math.max(at, below.at(-1)!) + 1 };
}

/** “aldus een regeringswoordvoerder”, “volgens ingewijden”: a noun that nobody knows, with its article and adjectives. */
function nounAfter(from: number, sentence: Sentence, reading: Reading): { id: string; to: number } | null {
  const { context, entities } = reading;
  for (let i = from; i < Math.min(from + NEAR, sentence.to); i++) {
    const { upos } = context.token(i);
    if (/^(DET|ADJ|NUM|ADV)$/.test(upos) || context.tokens[i + 1]?.upos === 'NOUN') continue;
    const paper = context.is(i, 'STATEMENT', 'CLAIM');
    const source = !paper && (upos === 'NOUN' || context.is(i, 'OFFICIALS'));
    const id = source ? entities.speaker(i).find((each) => canSpeak(each, reading)) : undefined;
    return id === undefined ? null : { id, to: i + 1 };
  }
  return null;
}

/** The nominal that the preposition marks. */
function sourceInTree(
  index: number,
  cue: readonly number[],
  reading: Reading,
): { id: string; to: number } | null {
  const { context, entities } = reading;
  const head = context.token(index).head;
  if (head <= index || head > index + NEAR || cue.includes(head)) return null;
  const id = entities.referOne(head).find((each) => canSpeak(each, reading));
  if (id === undefined) return null;
  const below = context.tree.subtree(head, (token) => /^(acl|conj|cc|parataxis)/.test(token.deprel));
  return { id, to: below.at(-1)! + 1 };
}

function sourceAfter(from: number, sentence: Sentence, reading: Reading): { id: string; to: number } | null {
  const { context, entities } = reading;
  for (let i = from; i < Math.min(from + NEAR, sentence.to); i++) {
    const token = context.token(i);
    // “according to his spokesman, Anna Berg”: the name in apposition to an office.
    if (token.text === ',' && context.officeAt(i - 1) && entities.table.at(i + 1)?.form === 'name') continue;
    const mention = entities.table.at(i);
    if (!mention && /^(PUNCT|VERB|AUX)$/.test(token.upos)) return null;
    if (!mention) continue;
    // The head of a title is named by what follows it: “volgens minister van Defensie A”.
    const named = personAhead(i, sentence, reading) ?? mention;
    const id = named.entities.find((each) => canSpeak(each, reading));
    return id === undefined ? null : { id, to: named.to };
  }
  return null;
}

function personAhead(from: number, sentence: Sentence, { context, entities }: Reading) {
  const office = context.officeAt(from) ?? context.officeAt(from + 1);
  if (!office) return undefined;
  for (let i = office.to; i < Math.min(office.to + 6, sentence.to); i++) {
    const mention = entities.table.at(i);
    const person = mention?.form === 'name' && entities.table.get(mention.entities[0]!).kind === 'person';
    if (person) return mention;
    if (/^(VERB|AUX)$/.test(context.token(i).upos)) return undefined;
  }
  return undefined;
}

/** What is said: beside the attribution where commas or quotation marks part it off, else all of the clause. */
function contentAround(cue: Range, part: Range, { context }: Reading): Range[] {
  const parted = (index: number) =>
    index < part.from || index >= part.to || context.token(index).upos === 'PUNCT';
  const before = trim({ from: part.from, to: cue.from }, context);
  const after = trim({ from: cue.to, to: part.to }, context);
  const apart = parted(cue.from - 1);
  if (!apart && before) return [trim(part, context)!];
  if (before && after && !hasVerb(before, context) && hasVerb(after, context)) return [trim(part, context)!];
  const long = (range: Range | null): range is Range => range !== null && wordCount(range, context) >= 2;
  if (before === null) return long(after) ? [parted(cue.to) ? after : trim(part, context)!] : [];
  // “…, according to A, head of the bank”: who A is.
  const described = after !== null && context.token(after.from - 1).text === ',' && !hasVerb(after, context);
  const apposed = described && hasVerb(before, context);
  const resumed = long(after) && !apposed && resumesAfter(cue.to, part, context) ? [after] : [];
  return [before, ...resumed];
}

function resumesAfter(to: number, part: Range, context: Reading['context']): boolean {
  for (let i = to; i < part.to; i++) {
    const { upos, text } = context.token(i);
    if (upos !== 'PUNCT') continue;
    const next = context.tokens[i + 1];
    return text === ',' || /[“„‘"'»]/u.test(text)
      ? next !== undefined && !context.is(next.index, 'WHO')
      : false;
  }
  return false;
}
