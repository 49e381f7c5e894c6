import type { Concept, Sentence } from '@parley/analysis';
import { Quotations } from '../../quotes.ts';
import type { FactReader, Reading } from '../fact.ts';
import { accordingTo } from './according.ts';
import { continueQuote, quotedWhole, reachBack } from './continued.ts';
import { mainClause } from './clause.ts';
import { Cover } from './cover.ts';
import type { Cue } from './cue.ts';
import { toStatement } from './draft.ts';
import type { Draft } from './draft.ts';
import { labelled } from './headline.ts';
import { inquitOf } from './inquit.ts';
import { attitudeCue, nominalCue } from './nominal.ts';
import { nounCue } from './noun.ts';
import { passiveCue } from './passive.ts';
import { trim } from './segments.ts';
import { isOnlyName, isOnlySetting, isTerms, saysNothing } from './silent.ts';
import { speakerBehind, speakerOf } from './speaker.ts';
import { unnamedIn } from './unnamed.ts';
import { canSpeak } from './who.ts';
import { colonCue } from './colon.ts';
import { afterSemicolon } from './semicolon.ts';

/** Statements: who said what, with the words that attribute it. */
export const readStatements: FactReader = (reading) => {
  const quotes = new Quotations(reading.context);
  const found: Draft[] = [];
  let open: Sentence[] = [];
  for (const sentence of reading.context.analysis.sentences) {
    const label = labelled(sentence, quotes, reading);
    if (label) found.push(label);
    if (reading.context.analysis.blocks[sentence.block]?.kind === 'title') continue;
    const here = label ? [] : statementsIn(sentence, found, quotes, reading);
    if (here[0]) reachBack(here[0], open, quotes, reading);
    const back = pointingBack(sentence, reading);
    const own = back.length === 0 ? here : here.filter(({ content }) => content[0]!.from > sentence.from);
    const more = here.length === 0 && !label ? continueQuote(sentence, found, quotes, reading) : null;
    const colon = label ? null : colonCue(sentence, here, quotes, reading);
    const resumed = here.flatMap((draft) => afterSemicolon(draft, here, sentence, reading));
    found.push(...own, ...back, ...(more ? [more] : []), ...(colon ? [colon] : []), ...resumed);
    open = quotedWhole(sentence, quotes, reading) ? [...open, sentence] : [];
  }
  const byDraft = new Cover(found, (draft) => draft);
  const bySpeaker = new Cover(found, ({ speaker }) => speaker);
  return found
    .filter((draft) => !isTaken(draft, byDraft) && !isAsideWithin(draft, bySpeaker))
    .map((draft) => toStatement(draft, quotes, reading));
};

/** A quotation given to whoever spoke before, and then attributed at its end, is only what the latter says. */
function isTaken(draft: Draft, cover: Cover): boolean {
  return draft.pattern === 'statement/quote' && cover.holds(draft.content[0]!, draft);
}

/** Patterns that attribute without a clause: too weak for what somebody else is made to say within a statement. */
const WEAK: ReadonlySet<string> = new Set(
  ['attitude', 'label', 'object', 'quoted'].map((name) => `statement/${name}`),
);

/** “A said that critics attacked the plan”: what A tells of critics is no statement of theirs. */
function isAsideWithin({ pattern, speaker, content, head }: Draft, cover: Cover): boolean {
  if (!WEAK.has(pattern)) return false;
  if (pattern === 'statement/attitude' && cover.holds({ from: head, to: head + 1 }, speaker)) return true;
  const whole = { from: content[0]!.from, to: content.at(-1)!.to };
  return content.length === 1 ? cover.holdsMore(whole, speaker) : cover.holds(whole, speaker);
}

function statementsIn(
  sentence: Sentence,
  earlier: readonly Draft[],
  quotes: Quotations,
  reading: Reading,
): Draft[] {
  const found: Draft[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = cueAt(i, sentence, quotes, reading, found);
    if (!cue || isTerms(cue, reading) || isOnlyName(cue, reading)) continue;
    if (isOnlySetting(cue, reading)) continue;
    const speaker = cue.speaker ?? sameAsBefore(cue, sentence, earlier, reading);
    if (speaker === undefined || repeats(cue, found)) continue;
    noteStandIn(cue.head, speaker, reading);
    const before = cue.pattern === 'statement/inquit' ? cutAt(i, cue, found, reading) : undefined;
    if (before) found.splice(before.at, 1, before.draft);
    found.push({ ...cue, speaker, sentences: [sentence] });
  }
  return found;
}

/** “A said that X, the agency reported”: what A said ends before whoever reports it. */
function cutAt(
  verb: number,
  { content }: Cue,
  found: readonly Draft[],
  { context }: Reading,
): { at: number; draft: Draft } | undefined {
  const [whole] = content;
  const at = found.findIndex(
    ({ head, content: said, pattern }) =>
      pattern === 'statement/clause' && said.length === 1 && head < verb && said[0]!.to > verb,
  );
  const draft = found[at];
  if (draft === undefined || content.length !== 1 || whole!.from > draft.head) return undefined;
  const from = draft.content[0]!.from < whole!.to ? draft.content[0]!.from : draft.head + 1;
  const cut = trim({ from, to: whole!.to }, context);
  return cut === null ? undefined : { at, draft: { ...draft, content: [cut] } };
}

/** “…, klonk het”: nobody is named, so it is who spoke in the sentence before. */
function sameAsBefore(
  cue: Cue,
  sentence: Sentence,
  earlier: readonly Draft[],
  { context }: Reading,
): string | undefined {
  const next = context.tokens[cue.head + 1];
  const impersonal = cue.pattern === 'statement/inquit' && next !== undefined && context.is(next.index, 'IT');
  const last = earlier.at(-1);
  const near = last !== undefined && sentence.index - last.sentences.at(-1)!.index === 1;
  return impersonal && near && last.sentences.at(-1)!.block === sentence.block ? last.speaker : undefined;
}

/** “voters who say”, “his claim”: the pronoun that is the subject or the owner stands for the speaker. */
function noteStandIn(verb: number, speaker: string, { context, entities }: Reading): void {
  const { tree } = context;
  const owner = tree.children(verb, 'nmod').find((child) => entities.table.possessors.get(child) === speaker);
  const subject = tree.child(verb, 'nsubj');
  const relative = subject >= 0 && !entities.table.at(subject) && context.is(subject, 'WHO');
  const word = owner ?? (relative ? subject : undefined);
  if (word !== undefined) entities.table.standIn(speaker, context.token(word));
}

/** Verbs that attribute what stands around them: “…, said A”, “…, threatened A”. */
const PARENTHETIC: readonly Concept[] = ['SAY', 'THINK', 'QUOTE', 'THREATEN', 'PROMISE', 'PROPOSE'];

interface Attributed extends Cue {
  readonly speaker: string | undefined;
}

/** “Asked whether a deal was near, A said …”: that sentence tells an answer, and whose question it was is not said. */
function isAskedFirst(index: number, { from }: Sentence, context: Reading['context']): boolean {
  const next = context.tokens[index + 1]?.upos ?? '';
  return index === from && context.is(index, 'ASK') && /^(SCONJ|ADP)$/.test(next);
}

function cueAt(
  index: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
  said: readonly Draft[],
): Attributed | null {
  const { context } = reading;
  if (isAskedFirst(index, sentence, context)) return null;
  const according = accordingTo(index, sentence, quotes, reading);
  if (according) return according;
  const noun = nounCue(index, sentence, quotes, reading);
  if (noun) return noun;
  const whole = { from: sentence.from, to: sentence.to };
  if (context.is(index, ...PARENTHETIC) && context.token(index).upos !== 'NOUN') {
    const inquit = inquitOf(index, sentence, quotes, reading);
    if (inquit) {
      const { content, range } = inquit;
      const tokens = context.match(index, ...PARENTHETIC)!.tokens;
      const speaker = speakerOf(index, reading, range) ?? unnamedIn(index, range, reading);
      return { head: index, tokens, content, pattern: 'statement/inquit', confidence: 0.9, speaker };
    }
  }
  if (saysNothing(index, reading)) return null;
  const cue =
    passiveCue(index, sentence, quotes, reading) ??
    nominalCue(index, sentence, quotes, reading) ??
    mainClause(index, sentence, quotes, reading) ??
    attitudeCue(index, sentence, quotes, reading);
  if (!cue) return null;
  const speaker = speakerOf(index, reading, whole, said);
  const shared = context.is(index, 'AGREE') && !isPerson(speaker, reading);
  if (cue.pattern === 'statement/attitude' && (shared || !isPeople(speaker, reading))) return null;
  return { ...cue, speaker };
}

/** What states and organisations want, back or refuse is a position; what people do is also a view that they hold. */
function isPeople(id: string | undefined, { entities }: Reading): boolean {
  return id !== undefined && /^(person|group)$/.test(entities.table.get(id).kind);
}

/** Several who agree come to terms with one another; one who agrees with something thinks so. */
function isPerson(id: string | undefined, { entities }: Reading): boolean {
  return id !== undefined && entities.table.get(id).kind === 'person';
}

/** A second cue for the same words adds nothing. */
function repeats(cue: Cue, found: readonly Draft[]): boolean {
  return found.some((other) =>
    cue.content.some(({ from, to }) => other.content.some((said) => said.from === from && said.to === to)),
  );
}

/** “That is what A said”: the sentence before is what was said. */
function pointingBack(sentence: Sentence, reading: Reading): Draft[] {
  const { context } = reading;
  const before = context.analysis.sentences[sentence.index - 1];
  const first = context.token(sentence.from);
  if (before?.block !== sentence.block || !context.is(first.index, 'THIS', 'THAT')) return [];
  if (first.deprel === 'mark') return [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const object =
      (context.tree.isUnder(first.index, i) && first.head >= i - 2) || isAllBut(sentence, i, reading);
    if (!context.is(i, 'SAY') || !object) continue;
    const speaker =
      speakerBehind(i, reading) ?? firstNamed(sentence, i, reading) ?? speakerOf(i, reading, sentence);
    const content = trim(before, context);
    if (speaker === undefined || !content) continue;
    const tokens = context.match(i, 'SAY')!.tokens;
    const pattern = 'statement/back';
    const sentences = [before, sentence];
    return [{ head: i, tokens, content: [content], pattern, confidence: 0.75, speaker, sentences }];
  }
  return [];
}

/** “Dat hebben A, B en C zondag bekendgemaakt”: an auxiliary, those who say it, and the verb at the end. */
function isAllBut(sentence: Sentence, verb: number, { context }: Reading): boolean {
  const opens =
    context.tokens[sentence.from + 1]?.upos === 'AUX' && context.token(sentence.from).upos === 'PRON';
  return opens && verb === sentence.to - 2 && context.token(verb).feats.includes('VerbForm=Part');
}

function firstNamed(sentence: Sentence, verb: number, reading: Reading): string | undefined {
  if (!isAllBut(sentence, verb, reading)) return undefined;
  for (let i = sentence.from + 2; i < verb; i++) {
    const mention = reading.entities.table.at(i);
    if (mention?.form === 'name') return mention.entities.find((id) => canSpeak(id, reading));
  }
  return undefined;
}
