import type { Concept } from '@parley/analysis';
import type { Part, Span } from '@parley/dossier';
import type { FactReader, FindingOf, Reading } from './fact.ts';
import { base, findingsOf } from './fact.ts';
import { Who } from './meeting/who.ts';

/** Words that say which part somebody plays. */
const WORDS: readonly (readonly [Concept, Part])[] = [
  ['HOST', 'host'],
  ['GUARANTEE', 'guarantor'],
  ['OBSERVER', 'observer'],
  ['MEDIATION', 'mediator'],
  ['CHAIR', 'mediator'],
];

interface Claim {
  readonly entity: string;
  readonly part: Part;
  readonly evidence: Span;
  readonly confidence: number;
  readonly pattern: string;
}

/** Parts: who mediates, hosts, guarantees or watches, by name; and the parties of the meetings as its principals. */
export const readParts: FactReader = (reading) => {
  const { context } = reading;
  const who = new Who(reading);
  const claims = context.tokens.flatMap(({ index, upos }): Claim[] => {
    if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'PROPN') return [];
    const word = WORDS.find(([concept]) => context.is(index, concept));
    if (!word) return [];
    const verbal = context.token(index).upos === 'VERB';
    const players = verbal ? byVerb(index, word[0], reading, who) : byNoun(index, reading, who);
    const { from, to } = context.tree.sentenceOf(index);
    const evidence = context.span(from, to);
    return players.map((entity) => ({
      entity,
      part: word[1],
      evidence,
      confidence: 0.75,
      pattern: `part/${verbal ? 'verb' : 'noun'}`,
    }));
  });
  return gather([...claims, ...principals(claims, reading)]);
};

/** “A mediates”, “mediated by A”, “A, who chairs the talks”. */
function byVerb(verb: number, concept: Concept, { context, entities }: Reading, who: Who): string[] {
  const { tree } = context;
  if (context.isNegated(verb)) return [];
  if (concept === 'HOST' && !hostsTalks(verb, context)) return [];
  const agents = tree
    .children(verb, 'obl:agent', 'obl')
    .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'BY')));
  const passive =
    tree.isPassive(verb) ||
    (context.token(verb).feats.includes('VerbForm=Part') && tree.children(verb, 'aux').length === 0);
  const player = passive ? agents : [tree.subject(verb)];
  const companions = passive
    ? []
    : tree
        .children(verb, 'obl')
        .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'WITH')));
  const found = [...player, ...(concept === 'MEDIATION' ? companions : [])].flatMap(
    (each) => who.of(each).ids,
  );
  return found.filter((id) => entities.table.get(id).kind !== 'place');
}

/** A visitor or a broadcast can be hosted as well: what is hosted must be talks. */
function hostsTalks(verb: number, context: Reading['context']): boolean {
  return context.tree
    .children(verb, 'obj', 'nsubj')
    .some((child) => context.is(child, 'TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND'));
}

/** “mediator A”, “the host, A”, “A acts as host”, “the Omani mediator”, “mediation by A”. */
function byNoun(noun: number, reading: Reading, who: Who): string[] {
  const { context, entities } = reading;
  const { tree } = context;
  const named = tree.children(noun, 'appos', 'flat', 'nsubj').flatMap((child) => who.of(child).ids);
  if (named.length > 0) return named;
  const head = context.token(noun).head;
  const apposition = /^(appos|compound|nmod)$/.test(context.token(noun).deprel) && head >= 0;
  if (apposition && tree.children(noun, 'case').length === 0) {
    const owner = entities.referOne(head);
    if (owner.length > 0) return [...owner];
  }
  const of = tree
    .children(noun, 'nmod')
    .filter((child) => tree.children(child, 'case').some((each) => context.is(each, 'OF', 'BY')));
  if (of.length > 0 && !context.is(noun, 'GUARANTEE', 'HOST')) {
    const agents = of.flatMap((child) => who.of(child).ids);
    if (agents.length > 0) return agents;
  }
  const mention = entities.table.at(noun);
  if (mention?.entities.length === 1 && entities.table.get(mention.entities[0]!).kind === 'person')
    return [...mention.entities];
  const adjectives = who.adjectives(noun).ids;
  if (adjectives.length > 0) return [...adjectives];
  return asNoun(noun, context) ? [...who.of(tree.subject(head)).ids] : [];
}

/** “… acts as host”: a noun without article and owner that says what the subject is. */
function asNoun(noun: number, { tree, tokens }: Reading['context']): boolean {
  const marked =
    tree.children(noun, 'case', 'mark').length > 0 && tree.children(noun, 'det', 'nmod:poss').length === 0;
  return marked && /^(obl|xcomp|advcl|nmod)/.test(tokens[noun]!.deprel) && tokens[noun]!.head >= 0;
}

/** Who meets in the talks that the article is about, and does not mediate or host them. */
function principals(claims: readonly Claim[], reading: Reading): Claim[] {
  const { entities } = reading;
  const taken = new Set(claims.map(({ entity }) => entities.partyOf(entity)));
  const meetings = findingsOf(reading, 'meeting').filter((meeting) => meeting.kind === 'talks');
  const main = [...meetings].sort((a, b) => b.evidence.length - a.evidence.length)[0];
  return (main?.participants ?? [])
    .map((id) => entities.partyOf(id))
    .filter((id) => !taken.has(id))
    .map((entity) => ({
      entity,
      part: 'principal' as const,
      evidence: main!.evidence[0]!,
      confidence: 0.6,
      pattern: 'part/principal',
    }));
}

function gather(claims: readonly Claim[]): FindingOf<'part'>[] {
  const found = new Map<string, FindingOf<'part'>>();
  for (const { entity, part, evidence, confidence, pattern } of claims) {
    const key = `${part} ${entity}`;
    const known = found.get(key);
    if (!known) found.set(key, { ...base([evidence], confidence), type: 'part', entity, part, pattern });
    else if (!known.evidence.some((span) => span.start === evidence.start)) known.evidence.push(evidence);
  }
  return [...found.values()];
}
