import { spanOf } from '@parley/dossier';
import type { Token } from '@parley/analysis';
import { overlapping } from '../context.ts';
import type { Context } from '../context.ts';
import { relation } from '../tree.ts';
import type { FactReader, FindingOf, Reading } from './fact.ts';
import { base } from './fact.ts';
import { reporter } from './meeting/reporter.ts';

/** What is never a figure of its own: parties, persons, rounds and the like are only counted in passing. */
const NOT_COUNTED = [
  'SIDES',
  'SIDE',
  'LEADERS',
  'COUNTRY',
  'ROUND',
  'TALKS',
  'ENCOUNTER',
  'SUMMIT',
  'PHONE_CALL',
  'TIMES',
] as const;

/** Figures: numbers and amounts with what they count; not times, ages, places in a row, or “the two”. */
export const readFigures: FactReader = (reading) => {
  const { context } = reading;
  const found: FindingOf<'figure'>[] = [];
  let done = -1;
  for (const token of context.tokens) {
    if (token.index <= done || !isNumber(token, context)) continue;
    const figure = againAt(token.index, found.at(-1), reading) ?? figureAt(token.index, reading);
    if (!figure) continue;
    done = figure.to - 1;
    found.push(figure.finding);
  }
  return found;
};

function isNumber(token: Token, context: Context): boolean {
  if (context.is(token.index, 'AMOUNT')) return true;
  return token.upos === 'NUM' && !context.is(token.index, 'ORDINAL');
}

/** “A frees 250 prisoners and B 180”: the number behind a name that takes its noun from the figure before it. */
function againAt(
  index: number,
  last: FindingOf<'figure'> | undefined,
  { context, entities }: Reading,
): { finding: FindingOf<'figure'>; to: number } | undefined {
  const value = valueAround(index, context);
  const { from, to } = context.tree.sentenceOf(index);
  const name = value.from > from ? entities.table.at(value.from - 1) : undefined;
  const before = name?.form === 'name' && name.from > from ? context.token(name.from - 1) : undefined;
  if (before === undefined || !(before.upos === 'CCONJ' || before.text === ',')) return undefined;
  if (value.to < to && !/^(PUNCT|CCONJ)$/.test(context.token(value.to).upos)) return undefined;
  const [evidence] = last?.evidence ?? [];
  if (evidence?.start !== context.token(from).start || !last!.text.endsWith(last!.measure)) return undefined;
  const text = context.text(value.from, value.to);
  return { finding: { ...last!, value: text, text, evidence: [context.span(from, to)] }, to: value.to };
}

function figureAt(index: number, reading: Reading): { finding: FindingOf<'figure'>; to: number } | null {
  const { context } = reading;
  const value = valueAround(index, context);
  if (inTime(value.from, value.to, context) || inName(index, reading)) return null;
  if (isJoined(value, context)) return null;
  const noun = countedBy(index, value.to, context);
  const share = context.is(index, 'AMOUNT') && context.is(value.to, 'OF');
  if ((!share && context.is(noun, ...NOT_COUNTED)) || isTrivial(index, noun, value, context)) return null;
  if (isAge(index, noun, value, context) || isHeadcount(noun, value, context)) return null;
  if (isPronoun(index, noun, value, context)) return null;
  const to = untimed(value.to, phraseEnd(noun, value.to, context), context);
  if (inTime(value.from, to, context)) return null;
  const measure = measureOf(noun, value, to, context);
  if (measure === '' || /^[-–+](\d|\p{L}+$)/u.test(measure)) return null;
  const { from, to: end } = context.tree.sentenceOf(index);
  const speaker = reporter(index, reading);
  const text = context.text(value.from, to);
  return {
    to,
    finding: {
      ...base([context.span(from, end)], 0.7),
      ...(speaker === undefined ? {} : { reportedBy: speaker }),
      type: 'figure',
      measure,
      value: context.text(value.from, value.to),
      text,
      pattern: 'figure/number',
    },
  };
}

/** Up to a time within a phrase and what leads to it: “40 tons of gas | a year”, “16 euro | per uur”. */
function untimed(from: number, to: number, context: Context): number {
  let end = from;
  while (end < to && !context.inTime(end)) end++;
  if (end === to) return to;
  while (end > from && /^(ADP|DET)$/.test(context.token(end - 1).upos)) end--;
  return end;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The number with what makes it rough, and the numbers that go on from it: “more than 46,000”, “sixty to a hundred billion”. */
function valueAround(index: number, context: Context): Range {
  const match = context.match(index, 'AMOUNT');
  let from = match ? Math.min(...match.tokens) : index;
  let to = match ? Math.max(...match.tokens) + 1 : index + 1;
  const sentence = context.tree.sentenceOf(index);
  while (to < sentence.to && continues(to, sentence.to, context)) to++;
  for (let i = from - 1; i >= Math.max(sentence.from, from - 4); i--) {
    const rough = context.match(i, 'APPROXIMATE');
    if (rough && Math.max(...rough.tokens) === from - 1) from = i;
    else if (i === from - 1 && context.is(i, 'CURRENCY')) from = i;
  }
  return { from, to };
}

/** A further number, a percentage, or a joining word with a number after it. */
function continues(at: number, end: number, context: Context): boolean {
  const token = context.token(at);
  if (token.upos === 'NUM' && !context.is(at, 'ORDINAL')) return true;
  if (context.is(at, 'PERCENT', 'AMOUNT', 'MAGNITUDE')) return true;
  const next = at + 1 < end ? context.token(at + 1) : undefined;
  return (
    next?.upos === 'NUM' &&
    (token.upos === 'ADP' || token.upos === 'CCONJ') &&
    context.is(at, 'APPROXIMATE', 'TOWARDS') &&
    !context.inTime(at + 1)
  );
}

function inTime(from: number, to: number, context: Context): boolean {
  const start = context.token(from).start;
  const end = context.token(to - 1).end;
  return context.analysis.times.some(
    (time) => time.start < end && time.end > start && time.end >= context.token(from).end,
  );
}

/** “the G-33”, “U-20”, “P5+1”: a number that a hyphen or plus joins to a capital or number before it is part of a name. */
function isJoined({ from }: Range, context: Context): boolean {
  const { start } = context.token(from);
  const before = context.document.text.slice(Math.max(0, start - 2), start + 1);
  return /^[\p{Lu}\d][-–+]\d$/u.test(before) || /^.[\p{Lu}\d][-–]$/u.test(before);
}

/** “Madrid 2”, “the Geneva 2 process”: a number that goes with a name. */
function inName(index: number, { context, entities }: Reading): boolean {
  const { deprel, head } = context.token(index);
  const before = index > 0 ? context.token(index - 1) : undefined;
  if (
    before?.upos === 'PROPN' &&
    (deprel === 'flat' ? head === index - 1 : before.head === head && before.deprel === 'compound')
  )
    return true;
  return (
    overlapping(context.analysis.names, index, index + 1).some((name) => name.to - name.from > 1) ||
    entities.table.at(index)?.form === 'name'
  );
}

/** The noun that the number counts: its head, or the noun right after it. */
function countedBy(index: number, to: number, context: Context): number {
  const { head, deprel } = context.token(index);
  if (deprel.startsWith('nummod') && head >= to - 1 && !context.is(head, 'MAGNITUDE')) return head;
  // “more than 120 wounded”: an adjective or participle stands for those who are counted.
  if (head === to && (context.token(to).upos === 'ADJ' || context.token(to).feats.includes('VerbForm=Part')))
    return head;
  for (let i = to; i < Math.min(to + 4, context.tree.sentenceOf(index).to); i++) {
    const token = context.token(i);
    if (token.upos === 'NOUN' || token.upos === 'PROPN') return i;
    // “12 of the 40 hostages”
    const among = token.upos === 'NUM' && (context.is(i - 1, 'OF') || context.is(i - 2, 'OF'));
    if (token.deprel === 'nmod:poss' && token.upos === 'PRON') continue;
    if (!among && token.upos !== 'ADJ' && token.upos !== 'DET' && !context.is(i, 'OF')) break;
  }
  return index;
}

/** “one”, and a number in letters that stands as a pronoun, say nothing. */
function isTrivial(index: number, noun: number, value: Range, context: Context): boolean {
  const { text, lemma, feats } = context.token(index);
  if (/\d/u.test(text) || context.is(index, 'AMOUNT')) return false;
  if (feats.includes('Definite=Ind') || lemma.length <= 3)
    return noun === index || value.to - value.from === 1;
  return (
    noun === index &&
    value.to - value.from === 1 &&
    relation(context.token(index)) !== 'obj' &&
    !/^(nmod|obl|conj)/.test(context.token(index).deprel)
  );
}

/** “De twee bespraken …”: a number in letters with an article, right before what they did. */
function isPronoun(index: number, noun: number, value: Range, context: Context): boolean {
  const { upos, feats } = context.token(noun);
  const acts = upos === 'VERB' && feats.includes('VerbForm=Fin') && noun === value.to;
  return acts && !/\d/u.test(context.token(index).text) && context.tokens[value.from - 1]?.upos === 'DET';
}

/** “turned 77”: a number of years by itself, with a verb of ageing. */
function isAge(index: number, noun: number, value: Range, context: Context): boolean {
  if (noun !== index || value.to - value.from !== 1 || !/^\d{1,3}$/.test(context.token(index).text))
    return false;
  // “Anna Berg, 54, took over”, “Anna Berg (54)”
  const [before, after] = [index - 1, index + 1].map((at) => context.tokens[at]?.text ?? '');
  const named = context.tokens[index - 2]?.upos === 'PROPN';
  if (named && ((before === ',' && after === ',') || (before === '(' && after === ')'))) return true;
  const around = [context.token(index).head, ...context.tree.children(index, 'cop')];
  const verbs = around.flatMap((at) => (at < 0 ? [] : [at, ...context.tree.children(at, 'cop')]));
  return verbs.some((at) => context.is(at, 'AGEING'));
}

/** “a five-member panel” is of that size; the members are not counted by themselves. */
function isHeadcount(noun: number, value: Range, context: Context): boolean {
  return (
    noun > value.to &&
    context.token(value.to).upos === 'PUNCT' &&
    (context.is(noun, 'MEMBER_OF') || context.is(value.to + 1, 'HEADCOUNT'))
  );
}

/** Up to the end of the counted noun and of the phrase after it that belongs to it. */
function phraseEnd(noun: number, to: number, context: Context): number {
  const { tree } = context;
  let end = Math.max(to, noun + 1);
  for (const child of tree.children(noun, 'nmod', 'flat', 'compound')) {
    const below = tree.subtree(child, (token) => /^(acl|conj|cc|appos|parataxis|punct)/.test(token.deprel));
    if (below[0] === end && below.at(-1)! - end === below.length - 1) end = below.at(-1)! + 1;
  }
  return end;
}

/** What is counted: the words after the number; else the words that the number belongs to. */
function measureOf(noun: number, value: Range, to: number, context: Context): string {
  if (to > value.to) {
    const { start } = context.token(value.to);
    const words = spanOf(context.document, start, context.token(to - 1).end).quote;
    return words;
  }
  // “Turnout was 78 percent”: what the number is said of.
  const within = context.tokens.slice(value.from, value.to);
  const subject = within.map(({ index }) => context.tree.child(index, 'nsubj')).find((at) => at >= 0) ?? -1;
  if (subject >= 0 && context.token(subject).upos === 'NOUN') return context.token(subject).lemma;
  for (
    let at = context.token(noun).head, steps = 0;
    at >= 0 && steps < 6;
    at = context.token(at).head, steps += at >= value.from && at < value.to ? 0 : 2
  ) {
    if (at >= value.from && at < value.to) continue;
    const { upos, lemma } = context.token(at);
    if (upos === 'NOUN' || upos === 'VERB') return lemma;
  }
  const { length } = context.tokens.slice(value.from, value.to);
  const sign = Array.from({ length }, (_, i) => value.from + i).find((at) => context.is(at, 'CURRENCY'));
  return sign === undefined ? '' : context.token(sign).text;
}
