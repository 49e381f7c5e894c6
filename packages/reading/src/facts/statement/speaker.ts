import type { Reading } from '../fact.ts';
import { agentOf } from './agent.ts';
import type { Range } from './segments.ts';
import { isFiniteVerb } from './segments.ts';
import { nominalBefore, pastAside, personInAside } from './aside.ts';
import { canSpeak, speakerAt } from './who.ts';

/** How far from the verb a speaker is looked for where the tree names none. */
const NEAR = 7;

/**
 * Who says it: the subject of the verb (its agent in the passive); else whoever stands before it, past adverbs and an
 * apposition; else the mention that stands directly beside it. Undefined where nobody is named.
 */
export function speakerOf(
  verb: number,
  reading: Reading,
  range: Range,
  said: readonly Said[] = [],
): string | undefined {
  const { context } = reading;
  const { tree } = context;
  const cited = citedBy(verb, reading);
  if (cited !== undefined) return cited;
  if (isParticiple(verb, reading)) return ofParticiple(verb, range, said, reading);
  if (tree.isPassive(verb)) {
    const quoted = context.is(verb, 'CITE') ? tree.child(verb, 'nsubj') : -1;
    if (quoted >= 0 && quoted < verb) return subjectAt(quoted, verb, reading);
    const agent = agentOf(verb, reading);
    return agent < 0 ? undefined : subjectAt(agent, verb, reading);
  }
  const sharer = sharedSubject(verb, range, said, reading);
  if (sharer !== undefined) return sharer;
  const own = tree
    .children(verb, 'nsubj')
    .filter((child) => child >= range.from && child < range.to && !context.inTime(child))
    // A preposition before it shows that it is no subject, whatever the tree says: “a source close to the party said”.
    .filter((child) => tree.children(child, 'case').length === 0);
  const inverted = pronounBehind(verb, own, reading);
  if (inverted !== undefined) return inverted;
  const before = own.filter((child) => child < verb);
  if (before.length > 0) {
    const aside = context.token(verb - 1).text === ',';
    const described = aside && before.every((child) => entityForm(child, reading) !== 'name');
    const apposed = described ? personInAside(verb, range, reading) : undefined;
    if (apposed !== undefined) return apposed;
    const inOrder = aside ? before : [...before].reverse();
    for (const child of inOrder) {
      const named = subjectAt(child, verb, reading);
      if (named !== undefined) return named;
    }
    if (before.some((child) => context.token(child).upos === 'PRON')) return relative(verb, range, reading);
    return ahead(verb, range, reading) ?? pastAside(verb, range, reading);
  }
  const left =
    own.length === 0 || subjectOfNext(own[0]!, range, reading) ? ahead(verb, range, reading) : undefined;
  if (left !== undefined) return left;
  if (own.length > 0) return speakerAt(own[0]!, reading);
  const clausal = tree.child(verb, 'csubj');
  if (clausal >= range.from && clausal < verb && context.is(clausal, 'OFFICIALS'))
    return first(verb, range, reading);
  return withoutSubject(verb, range, reading);
}

/** “Sancties acht hij niet nodig”: of two subjects, the pronoun right behind the verb, whatever opens the clause. */
function pronounBehind(verb: number, own: readonly number[], reading: Reading): string | undefined {
  const pronoun = own.find((child) => child === verb + 1 && reading.context.token(child).upos === 'PRON');
  return pronoun !== undefined && own.length > 1 ? speakerAt(pronoun, reading) : undefined;
}

/** “A said X, and warned that Y”, “A is glad en roept B op”: right behind “and” a verb has the subject of the one before. */
function sharedSubject(
  verb: number,
  range: Range,
  said: readonly Said[],
  reading: Reading,
): string | undefined {
  const { context } = reading;
  const { deprel, head, feats } = context.token(verb);
  let joint = verb - 1;
  while (joint > range.from && /^(AUX|PART)$/.test(context.token(joint).upos)) joint--;
  const bare = joint === verb - 1 && /VerbForm=(Ger|Inf)/.test(feats);
  const joined = joint > range.from && context.token(joint).upos === 'CCONJ';
  if (!joined || bare || context.tree.isPassive(verb)) return undefined;
  const before = said.findLast((each) => each.head < verb);
  if (before) return before.speaker;
  if (!deprel.startsWith('conj') || head >= verb || head < range.from) return undefined;
  const subject = context.tree.child(head, 'nsubj');
  return subject >= 0 && subject < verb ? subjectAt(subject, verb, reading) : undefined;
}

const entityForm = (index: number, { entities }: Reading) => entities.table.at(index)?.form;

/** “Dat zei A”, “That was denied by A”: who stands behind the verb as its subject. */
export function speakerBehind(verb: number, reading: Reading): string | undefined {
  const { context } = reading;
  const { to } = context.tree.sentenceOf(verb);
  const subjects = context.tree.children(verb, 'nsubj').filter((child) => child > verb);
  const named = subjects.map((child) => speakerAt(child, reading)).find((id) => id !== undefined);
  if (named !== undefined || context.token(verb + 1).upos === 'PUNCT') return named;
  const before = context.tree.children(verb, 'nsubj').some((child) => child < verb && child !== verb - 1);
  return before ? undefined : beside(verb, 1, reading, { from: verb, to });
}

/** Whom a verb such as “quote” or “cite” names as the one who said it, or undefined. */
export function citedBy(verb: number, { context, entities }: Reading): string | undefined {
  if (!context.is(verb, 'CITE')) return undefined;
  const roles = context.tree.isPassive(verb) ? ['nsubj'] : ['obj', 'iobj'];
  const told = context.tree.children(verb, ...roles).flatMap((child) => entities.refer(child));
  return told.find((id) => entities.table.get(id).kind === 'person');
}

/** A statement that was found before in the same sentence. */
interface Said {
  readonly head: number;
  readonly speaker: string;
}

/** A present participle without an auxiliary: “adding”, “saying”. */
function isParticiple(verb: number, { context }: Reading): boolean {
  const present = /VerbForm=Ger|Tense=Pres\|VerbForm=Part/.test(context.token(verb).feats);
  return present && context.tree.children(verb, 'aux').length === 0;
}

/** “A said X, adding that Y”: who spoke before; else the subject of the clause, or the noun, that it belongs to. */
function ofParticiple(
  verb: number,
  range: Range,
  said: readonly Said[],
  reading: Reading,
): string | undefined {
  const { context } = reading;
  const { head, deprel } = context.token(verb);
  if (context.tokens[verb - 1]?.upos === 'PUNCT') {
    const before = said.findLast((each) => each.head < verb);
    if (before) return before.speaker;
  }
  if (deprel.startsWith('acl')) return subjectAt(head, verb, reading);
  const above = head < 0 ? -1 : context.tree.subject(context.tree.clauseOf(head));
  const cited = head >= 0 ? citedBy(head, reading) : undefined;
  if (cited !== undefined) return cited;
  const own = context.tree.children(verb, 'nsubj').find((child) => child < verb);
  const subject = own ?? (above >= range.from && above < range.to ? above : -1);
  return (subject >= 0 ? subjectAt(subject, verb, reading) : undefined) ?? first(verb, range, reading);
}

/** Who is named first in the sentence, but for those whom a preposition marks. */
function first(verb: number, range: Range, { context, entities }: Reading): string | undefined {
  for (let i = range.from; i < verb; i++) {
    const mention = entities.table.at(i);
    if (!mention) continue;
    const marked = context.tokens[mention.from - 1]?.upos === 'ADP' && mention.from > range.from;
    if (!marked) return mention.entities.find((id) => entities.table.get(id).kind !== 'place');
    i = mention.to - 1;
  }
  return undefined;
}

/** The speaker of a verb to which the tree gives no subject. */
function withoutSubject(verb: number, range: Range, reading: Reading): string | undefined {
  const touching = touchingName(verb, range, reading);
  if (touching !== undefined) return touching;
  const apart = reading.context.token(verb).deprel === 'conj' ? pastAside(verb, range, reading) : undefined;
  if (apart !== undefined) return apart;
  const inherited = inheritedSubject(verb, reading);
  const sharer = inherited >= range.from && inherited < range.to ? speakerAt(inherited, reading) : undefined;
  if (sharer !== undefined) return sharer;
  const inverted = isInverted(verb, range, reading);
  const after = inverted ? beside(verb, 1, reading, range) : undefined;
  const near = after ?? beside(verb, -1, reading, range) ?? pastAside(verb, range, reading);
  return near ?? joinedTo(verb, range, reading);
}

/** “Anna Berg prees A, maar wees erop dat …”: the name that the tree joins the verb to where it misses another verb. */
function joinedTo(verb: number, range: Range, reading: Reading): string | undefined {
  const { deprel, head } = reading.context.token(verb);
  const nominal = head >= range.from && /^(NOUN|PROPN)$/.test(reading.context.token(head).upos);
  return deprel === 'conj' && nominal && head < verb ? speakerAt(head, reading) : undefined;
}

/** Whether a nominal after the verb is the subject of a clause that follows it: “officials said talks would resume”. */
function subjectOfNext(subject: number, range: Range, { context }: Reading): boolean {
  let relative = 0;
  for (let i = subject + 1; i < range.to; i++) {
    if (context.token(i).upos === 'PUNCT' || context.is(i, 'THAT')) return false;
    if (context.is(i, 'WHO')) relative++;
    if (isFiniteVerb(i, context) && relative-- === 0) return true;
  }
  return false;
}

/** “a source close to the talks said”: the first mention of the stretch before the verb that no preposition marks. */
function ahead(verb: number, range: Range, reading: Reading): string | undefined {
  const { context, entities } = reading;
  let from = verb;
  while (from > range.from && !/^(PUNCT|CCONJ|SCONJ)$/.test(context.token(from - 1).upos)) from--;
  for (let i = from; i < verb; i++) {
    if (isFiniteVerb(i, context)) return undefined;
    const mention = entities.table.at(i);
    if (!mention && context.is(i, 'OFFICIALS') && context.token(i).upos === 'NOUN') {
      const unnamed = entities.speaker(i).find((each) => canSpeak(each, reading));
      if (unnamed !== undefined) return unnamed;
    }
    if (!mention) continue;
    const above = context.token(mention.head).head;
    const inside =
      above >= mention.to &&
      above < verb &&
      /^(compound|amod|nmod|flat)/.test(context.token(mention.head).deprel);
    const marked = inside || (mention.from > from && isMarked(mention.from, context));
    const id = mention.entities.find((each) => canSpeak(each, reading));
    if (id !== undefined && !marked) return id;
    i = mention.to - 1;
  }
  return undefined;
}

/** Whether a preposition stands before a mention, past its article. */
function isMarked(from: number, { tokens }: Reading['context']): boolean {
  const before = tokens[from - 1]?.upos === 'DET' ? from - 2 : from - 1;
  return tokens[before]?.upos === 'ADP';
}

/** As {@link speakerAt}; where a verb of saying or thinking makes a speaker of a noun, whoever that noun calls. */
function subjectAt(index: number, verb: number, reading: Reading): string | undefined {
  const known = speakerAt(index, reading);
  const { context, entities } = reading;
  if (known !== undefined || !context.is(verb, 'SAY', 'THINK', 'DENY') || context.officeAt(index))
    return known;
  return entities.speaker(index).find((id) => canSpeak(id, reading));
}

/** The noun that the relative clause of a verb describes. */
function relative(verb: number, range: Range, reading: Reading): string | undefined {
  const { context } = reading;
  const own = context.tree.child(verb, 'nsubj');
  const subject = context.tree.subject(verb);
  if (subject !== own && subject >= range.from && subject < range.to) return speakerAt(subject, reading);
  if (!context.is(own, 'WHO')) return undefined;
  return nominalBefore(own, range, reading);
}

/** The subject of the clause that an infinitive, a participle or a coordinated verb hangs from. */
function inheritedSubject(verb: number, { context }: Reading): number {
  const { tree } = context;
  const { deprel, head, feats } = context.token(verb);
  const own = tree.subject(verb);
  if (own >= 0 && !(deprel === 'acl' && feats.includes('VerbForm=Inf'))) return own;
  const controlled = /^(advcl|acl|xcomp|parataxis)$/.test(deprel) && /VerbForm=(Inf|Ger|Part)/.test(feats);
  // “kon A melden dat”: where the tree takes the verb for what another says, that other's subject.
  if (own < 0 && deprel === 'ccomp' && tree.children(verb, 'mark', 'nsubj').length === 0)
    return tree.subject(head);
  return controlled && head >= 0 ? tree.subject(tree.clauseOf(head)) : own;
}

/** The name that ends right before the verb, or begins right after it. */
function touchingName(verb: number, range: Range, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { tree } = context;
  const before = entities.table.at(verb - 1);
  const next = entities.table.at(verb + 1);
  const told = tree
    .children(verb, 'obj', 'iobj')
    .some((child) => child > verb && entities.table.at(child) === next);
  const subject = tree.child(verb, 'nsubj');
  const open = !(told && subject >= 0 && subject < verb) && isInverted(verb, range, reading);
  const after = open ? next : undefined;
  const named = [before, after].find(
    (mention) => mention?.form === 'name' && canSpeak(mention.entities[0]!, reading),
  );
  return named?.entities[0];
}

/** Whether nobody who could be the subject stands before the verb in its clause. */
function isInverted(verb: number, range: Range, reading: Reading): boolean {
  const { context, entities } = reading;
  for (let i = verb - 1; i >= range.from && context.token(i).upos !== 'CCONJ'; i--) {
    const mention = entities.table.at(i);
    if (mention?.entities.some((id) => canSpeak(id, reading))) return false;
  }
  return true;
}

/** The mention nearest to the verb on one side, with only its own modifiers in between. */
function beside(verb: number, step: 1 | -1, reading: Reading, range: Range): string | undefined {
  const { context, entities } = reading;
  for (let i = verb + step, n = 0; i >= range.from && i < range.to && n < NEAR; i += step, n++) {
    const token = context.token(i);
    // “zei een zichtbaar vermoeide Anna Berg”: behind an article a verb is a participle that describes who follows.
    const describes = step > 0 && n > 0 && token.upos === 'VERB' && context.token(verb + 1).upos === 'DET';
    if (/^(PUNCT|VERB|SCONJ|ADP)$/.test(token.upos) && !describes) return undefined;
    const mention = entities.table.at(i);
    const speaker = mention?.entities.find((id) => canSpeak(id, reading));
    if (speaker === undefined) continue;
    const named = step > 0 ? entities.referOne(mention!.head)[0] : speaker;
    return named ?? speaker;
  }
  return undefined;
}
