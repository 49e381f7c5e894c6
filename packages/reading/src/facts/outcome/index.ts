import type { Modality, OutcomeKind } from '@parley/dossier';
import type { FactReader, FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
import { isSupposed } from '../clauses/index.ts';
import { tenseOf } from '../meeting/clause.ts';
import { reporter } from '../meeting/reporter.ts';
import { settingOf } from '../meeting/setting.ts';
import { Who } from '../meeting/who.ts';
import { breaksOff, hasLapsed, isFailure, isNominal } from './failure.ts';
import { issuesOf } from './issues.ts';
import { isDuty, isOpinion, isSwapToCome } from './opinion.ts';
import { agreesToTalk, isListed, isPutOff, isTalkedOf, isUnfulfilled } from './talked-of.ts';
import { mainParties, partiesOf } from './parties.ts';

/** Outcomes: what the parties agreed, exchanged or signed, and talks that led to nothing. */
export const readOutcomes: FactReader = (reading) => {
  const { context } = reading;
  const who = new Who(reading);
  const main = mainParties(reading, who);
  const found = context.tokens.flatMap(({ index }) => outcomesAt(index, main, reading, who));
  return unique(found);
};

function outcomesAt(
  index: number,
  main: readonly string[],
  reading: Reading,
  who: Who,
): FindingOf<'outcome'>[] {
  const { context } = reading;
  const kind = kindAt(index, reading);
  if (kind === undefined || isQuestion(index, context)) return [];
  const clause = clauseOf(index, reading);
  const modality = modalityOf(clause, index, context);
  if (modality === undefined) return [];
  const parties = partiesOf(index, clause, kind, main, reading, who);
  if (parties.length === 0) return [];
  const { from, to } = context.tree.sentenceOf(index);
  // “agreed to talk about a truce”: that they talk.
  const talks = kind === 'agreement' && agreesToTalk(index, context);
  const issues = talks ? (['format-of-talks'] as const) : issuesOf(clause, kind, reading);
  // “traded blame on Monday for the failure of the talks”: not when they failed.
  const blamed = isFailure(index, context) && !context.token(index).deprel.startsWith('nsubj');
  const { time } = settingOf(index, blamed ? [index] : [index, clause], reading);
  const speaker = reporter(index, reading);
  const owed = context.tree.children(index, 'ccomp').some((each) => isDuty(each, context));
  return issues.map((issue) => ({
    ...base([context.span(from, to)], 0.65, modality),
    ...(speaker === undefined ? {} : { reportedBy: speaker }),
    type: 'outcome' as const,
    kind: kind === 'agreement' && issue === 'ceasefire' && !owed ? ('ceasefire' as const) : kind,
    parties: [...parties],
    issue,
    ...(time === undefined ? {} : { time }),
    text: context.text(from, to),
    pattern: `outcome/${kind}`,
  }));
}

/** A question says nothing. */
function isQuestion(index: number, context: Reading['context']): boolean {
  return context.token(context.tree.sentenceOf(index).to - 1).text === '?';
}

/** What a word may say came of the talks. */
function kindAt(index: number, { context }: Reading): OutcomeKind | undefined {
  const { upos } = context.token(index);
  if (index > 0 && context.match(index - 1, 'NEXT')?.tokens.includes(index)) return undefined;
  if (isFruitless(index, context)) return 'breakdown';
  if ((upos === 'NOUN' || isNominal(index, context)) && isFailure(index, context)) return 'breakdown';
  if (upos === 'NOUN' && (isTalkedOf(index, context) || isPutOff(index, context))) return undefined;
  const verbal =
    upos === 'VERB' ||
    (upos === 'ADJ' && context.is(index, 'AGREE')) ||
    (upos === 'ADV' && context.is(index, 'AGREE'));
  if (context.is(index, 'EXCHANGE', 'RELEASE') && (verbal || upos === 'NOUN')) return 'exchange';
  if (verbal && breaksOff(index, context) && aboutTalks(index, context)) return 'breakdown';
  // “families divided by the war”: no talks that failed.
  if (context.is(index, 'DISAGREE') && /^(acl|amod)/.test(context.token(index).deprel)) return undefined;
  // “That is so, A contradicts”: what is only said.
  if (context.is(index, 'DISAGREE') && context.is(index, 'DENY')) return undefined;
  if (verbal && hasLapsed(index, context)) return 'breakdown';
  if (verbal && (context.is(index, 'DISAGREE') || isLeft(index, context))) return 'breakdown';
  if (verbal && isOpinion(index, context)) return undefined;
  if (verbal && context.is(index, 'AGREE'))
    return isNotAgreed(index, context) || agreesWithout(index, context) ? 'breakdown' : 'agreement';
  if (upos === 'NOUN' && context.is(index, 'AGREEMENT') && isConcluded(index, context))
    return isMissed(index, context) ? 'breakdown' : 'agreement';
  return upos === 'NOUN' && context.is(index, 'STATEMENT') && isJoint(index, context)
    ? 'statement'
    : undefined;
}

/** “did not agree”, and “werden het niet eens”, where the negation is of the verb above. */
function isNotAgreed(index: number, context: Reading['context']): boolean {
  if (context.isNegated(index)) return true;
  const { head, upos } = context.token(index);
  return (
    upos === 'ADV' &&
    head >= 0 &&
    context.tree.children(head, 'advmod').some((each) => context.is(each, 'NOT'))
  );
}

/** “went home without an agreement”, where the verb and its noun are one word for agreeing. */
function agreesWithout(verb: number, context: Reading['context']): boolean {
  const tokens = context.match(verb, 'AGREE')?.tokens ?? [];
  return tokens.some((each) => each !== verb && isWithout(each, context));
}

/** “ended in failure”, “left without an agreement”: how talks that are over came to nothing. */
function isFruitless(index: number, context: Reading['context']): boolean {
  const without = isWithout(index, context);
  const nothing = without && context.is(index, 'AGREEMENT', 'BREAKTHROUGH', 'STATEMENT');
  if (!nothing && !context.is(index, 'FRUITLESS')) return false;
  const clause = context.tree.clauseOf(index);
  if (isKeptFrom(clause, context)) return false;
  return context.is(clause, 'PART_WAYS', 'END', 'BREAK_OFF') && tenseOf(clause, context) === 'past';
}

/** “without an agreement”, “without so much as a joint statement”. */
function isWithout(noun: number, context: Reading['context']): boolean {
  if (context.tree.children(noun, 'case').some((each) => context.is(each, 'NOT'))) return true;
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const { upos } = context.token(i);
    if (/^(VERB|PUNCT|PROPN)$/.test(upos)) return false;
    if (upos === 'ADP' && context.is(i, 'NOT')) return true;
  }
  return false;
}

function isJoint(noun: number, context: Reading['context']): boolean {
  return context.tree.children(noun, 'amod').some((child) => context.is(child, 'JOINT'));
}

/** “A pulled out of the talks”, “A no longer talks to B”: a party that ends them. */
function isLeft(verb: number, context: Reading['context']): boolean {
  const { tree } = context;
  if (context.is(verb, 'TALK', 'CONTINUE') && context.isNegated(verb))
    return tree.children(verb, 'advmod').some((child) => context.is(child, 'ANY_MORE'));
  if (!context.is(verb, 'WITHDRAW_FROM', 'BREAK_OFF') || context.isNegated(verb)) return false;
  return tree
    .children(verb, 'obj', 'obl')
    .filter((child) => !tree.children(child, 'case').some((each) => context.is(each, ...AROUND)))
    .some((child) => context.is(child, 'TALKS', 'ROUND', 'SUMMIT', 'ENCOUNTER'));
}

/** “left Oslo after talks”, “leaves for talks in Bern”: nobody breaks them off. */
const AROUND = ['AFTER', 'FOR', 'TOWARDS', 'DURING', 'AHEAD_OF'] as const;

function aboutTalks(verb: number, context: Reading['context']): boolean {
  const { tree } = context;
  const subject = tree.subject(verb);
  return [subject, ...tree.children(verb, 'obj', 'nsubj')].some(
    (each) => each >= 0 && context.is(each, 'TALKS', 'ROUND', 'ENCOUNTER', 'SUMMIT', 'AGREEMENT'),
  );
}

/** Whether the agreement is the object or subject of what brings it about or ends it. */
function isConcluded(noun: number, context: Reading['context']): boolean {
  const { head, deprel } = context.token(noun);
  if (head < 0 || !/^(obj|nsubj)/.test(deprel)) return false;
  // “agreed to negotiate a truce”: to talk about one.
  const talks = context.is(head, 'TALK') && context.token(head).feats.includes('VerbForm=Inf');
  return context.is(head, 'SUCCEED', 'SIGN', 'PROLONG') && !context.is(head, 'AGREE') && !talks;
}

/** “failed to reach an agreement”, “reached no agreement”: talks that are over and came to nothing. */
function isMissed(noun: number, context: Reading['context']): boolean {
  const verb = context.token(noun).upos === 'VERB' ? noun : context.token(noun).head;
  if (verb < 0) return false;
  const { head, deprel } = context.token(verb);
  const without = context.tree.children(verb, 'mark').some((mark) => context.is(mark, 'NOT'));
  if (without && head >= 0) return tenseOf(head, context) === 'past';
  // “werden het niet eens”: the negation hangs on the word, the tense on what is above it.
  if (verb !== noun && context.isNegated(noun) && context.is(noun, 'AGREE'))
    return tenseOf(verb, context) === 'past';
  const failed = head >= 0 && /^(xcomp|ccomp)/.test(deprel) && context.is(head, 'SHORT_OF');
  return context.isNegated(verb) && tenseOf(failed ? head : verb, context) === 'past';
}

/** The predicate of the clause that a noun stands in; a verb is its own. */
function clauseOf(index: number, { context }: Reading): number {
  if (context.token(index).upos === 'VERB' && !isNominal(index, context)) return index;
  return context.tree.clauseOf(index);
}

/** Whether it came about or is agreed for later; undefined for what is only wished, feared or supposed. */
function modalityOf(clause: number, index: number, context: Reading['context']): Modality | undefined {
  const { tree } = context;
  for (let at = clause, steps = 0; at >= 0 && steps < 4; steps++) {
    // What somebody could report has come about, whatever the mood of the report.
    if (
      at !== clause &&
      context.is(at, 'SAY') &&
      !context.is(at, 'DEMAND', 'PROPOSE', 'DENY', 'THREATEN', 'PROMISE')
    )
      break;
    if (
      tree
        .children(at, 'mark')
        .some((each) => context.is(each, 'IF', 'UNLESS', 'UNTIL', 'BEFORE', 'ONLY_IF', 'WHETHER'))
    )
      return undefined;
    if (
      tree
        .children(at, 'aux')
        .some((each) => context.is(each, 'WANT', 'MUST', 'MAY') && !context.is(each, 'WILL'))
    )
      return undefined;
    if (
      at !== clause &&
      context.is(at, 'DEMAND', 'WANT', 'PROPOSE', 'HOPE', 'THREATEN', 'REJECT', 'DOUBT', 'OPEN')
    )
      return undefined;
    if (at !== clause && context.is(at, 'PREVENT') && !context.is(at, 'SHORT_OF')) return undefined;
    if (at !== clause && isUnfulfilled(at, index, context)) return undefined;
    if (isSupposed(at, context) || isListed(at, context)) return undefined;
    const { head, deprel } = context.token(at);
    if (!/^(xcomp|ccomp|advcl|acl)/.test(deprel)) break;
    at = head;
  }
  if (isFruitless(index, context) || isLeft(index, context)) return 'asserted';
  if ((context.token(index).upos === 'NOUN' || isNominal(index, context)) && isFailure(index, context))
    return 'asserted';
  if (agreesWithout(index, context) && isKeptFrom(index, context)) return undefined;
  if (agreesWithout(index, context)) return tenseOf(clause, context) === 'past' ? 'asserted' : undefined;
  if (context.is(index, 'AGREEMENT', 'AGREE') && isMissed(index, context)) return 'asserted';
  const tense = tenseOf(clause, context);
  if (tense === 'past' && isSwapToCome(index, clause, context)) return 'planned';
  if (context.isNegated(clause)) return tense === 'past' ? 'denied' : undefined;
  if (tense === 'past') return 'asserted';
  // “ready to reach an agreement”, “came to negotiate one”: an infinitive says only what is aimed at.
  const verbal = context.token(clause).upos === 'VERB';
  if (tense === 'open' && verbal) return agreedAbove(clause, context) ? 'planned' : undefined;
  // “will reach an agreement” foretells one; “will sign an agreement” and “will exchange prisoners” are plans.
  if (tense === 'future' && !context.is(clause, 'SIGN') && bringsAbout(index, clause, context))
    return undefined;
  // “In a joint statement they call for …”: it is out.
  if (context.is(index, 'STATEMENT') && context.is(clause, 'SAY') && tense === 'present') return 'asserted';
  if (tense === 'future') return 'planned';
  const stuck = tense === 'present' && context.is(index, 'BREAK_OFF', 'DISAGREE');
  return stuck || context.is(clause, 'AGREE') ? 'asserted' : 'planned';
}

/** “will not go home without having agreed”: nothing has failed yet. */
function isKeptFrom(verb: number, context: Reading['context']): boolean {
  const { head } = context.token(verb);
  return head >= 0 && context.isNegated(head);
}

/** Whether a clause is of an agreement that comes about: “reach a deal”. */
function bringsAbout(index: number, clause: number, context: Reading['context']): boolean {
  if (index !== clause) return context.is(index, 'AGREEMENT');
  return context.tree.children(clause, 'obj', 'nsubj').some((child) => context.is(child, 'AGREEMENT'));
}

/** “agreed to exchange …”: an infinitive that is what was agreed. */
function agreedAbove(verb: number, context: Reading['context']): boolean {
  const { head } = context.token(verb);
  const first = context.tree.firstConjunct(verb);
  const above = context.token(first).head;
  return (
    [head, above].some((each) => each >= 0 && context.is(each, 'AGREE', 'WILL')) ||
    context.tree.children(first, 'aux', 'cop').some((each) => context.is(each, 'WILL'))
  );
}

/** One fact for the same kind, issue and parties; the first says it, the others are evidence. */
function unique(found: readonly FindingOf<'outcome'>[]): FindingOf<'outcome'>[] {
  const kept = new Map<string, FindingOf<'outcome'>>();
  for (const each of found) {
    const key = [each.kind, each.issue, ...[...each.parties].sort(), each.modality].join(' ');
    const known = kept.get(key);
    if (!known) kept.set(key, each);
    else {
      const news = each.evidence.filter((span) => !known.evidence.some((old) => old.start === span.start));
      known.evidence.push(...news);
      if (each.time !== undefined) known.time ??= each.time;
    }
  }
  // “agreed to extend their truce”: what is agreed is not planned beside it.
  return [...kept.values()].filter(
    (each) =>
      each.modality !== 'planned' ||
      ![...kept.values()].some(
        (other) =>
          other.modality === 'asserted' &&
          other.kind === each.kind &&
          other.issue === each.issue &&
          other.evidence[0]!.start === each.evidence[0]!.start,
      ),
  );
}
