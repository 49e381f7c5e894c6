import type { Token } from './model.ts';
import { withSubjectsMended } from './repairs-subjects.ts';

/** What a language says of its perfect tense, as its times need it too. */
export interface PerfectCues {
  /** Auxiliaries of the perfect. */
  readonly perfect: ReadonlySet<string>;
  /** Finite forms of the past. */
  readonly past: ReadonlySet<string>;
  /** The form of a participle. */
  readonly participle: RegExp;
  /** Words that join clauses and names. */
  readonly connectors: ReadonlySet<string>;
}

/** A capital, with which the parts of a name begin. */
const CAPITAL = /^\p{Lu}/u;

/**
 * Mends clauses whose main verb tagger or parser take for something else.
 * @param cues leave out what a language does not know
 */
export function withClausesMended(sentence: readonly Token[], cues: PerfectCues | undefined): Token[] {
  const perfect =
    cues === undefined
      ? [...sentence]
      : withParticiples(withPerfects(withAuxiliaries(withNamesApart(sentence, cues), cues), cues), cues);
  return withPlacesOfOffices(withSubjectsMended(withQuotedVerbs(withMainVerbs(perfect))));
}

/**
 * “De gesprekken, onder leiding van A, zijn dinsdag hervat”: what the tagger takes for a possessive before a second
 * subject of what looks like a participle is its auxiliary.
 */
function withAuxiliaries(sentence: readonly Token[], cues: PerfectCues): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const verbs = new Map<number, number>();
  for (const { index, deprel, head, text, upos } of sentence) {
    const owned = deprel === 'nmod:poss' && cues.perfect.has(text) ? at(head) : undefined;
    const verb = owned !== undefined && /^(nsubj|obl|obj)$/.test(owned.deprel) ? at(owned.head) : undefined;
    if (verb?.upos !== 'VERB' || verb.index < index || !cues.participle.test(verb.text)) continue;
    const below = sentence.filter((token) => token.head === verb.index);
    const led = upos === 'AUX' || below.some((token) => token.deprel === 'nsubj' && token.index < index);
    // “omdat hij zijn voorstel verdedigt”: a present is no participle.
    if (owned!.deprel !== 'nsubj' && verb.feats.includes('Tense=Pres')) continue;
    if (led && !below.some((token) => /^(aux|mark)/.test(token.deprel))) verbs.set(index, verb.index);
  }
  if (verbs.size === 0) return [...sentence];
  return sentence.map((token) => {
    const verb = verbs.get(token.index);
    return verb === undefined
      ? token
      : { ...token, upos: 'AUX', feats: 'Tense=Pres|VerbForm=Fin', deprel: 'aux', head: verb };
  });
}

/** “is maandag stukgelopen”: what has an auxiliary of the perfect and the form of a participle is one. */
function withPerfects(sentence: readonly Token[], cues: PerfectCues): Token[] {
  const helped = new Set<number>();
  const marked = new Set<number>();
  for (const { head, deprel, text } of sentence) {
    if (deprel.startsWith('aux') && cues.perfect.has(text.toLowerCase())) helped.add(head);
    if (deprel === 'mark') marked.add(head);
  }
  return sentence.map((token) => {
    const { index, upos, feats, text } = token;
    // “bespraken”: a form of the past that is taken for one of now, or for a command.
    const finite = upos === 'VERB' && feats.includes('VerbForm=Fin') && !feats.includes('Tense=Past');
    if (finite && text.length > 4 && cues.past.has(text))
      return { ...token, feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' };
    const doubtful =
      upos === 'VERB' && !feats.includes('VerbForm=Part') && helped.has(index) && !marked.has(index);
    return doubtful && cues.participle.test(text.toLowerCase())
      ? { ...token, feats: 'VerbForm=Part' }
      : token;
  });
}

/**
 * “hebben na maanden onderhandelen een akkoord bereikt”: the auxiliary of the perfect goes with the participle behind the
 * infinitive that seems to have it.
 */
function withParticiples(sentence: readonly Token[], { perfect }: PerfectCues): Token[] {
  const first = sentence[0]?.index ?? 0;
  const aux = sentence.find(({ deprel, text, head }) => {
    const verb = deprel === 'aux' && perfect.has(text.toLowerCase()) ? sentence[head - first] : undefined;
    return verb?.feats.includes('VerbForm=Inf') === true && verb.upos === 'VERB';
  });
  const infinitive = aux && sentence[aux.head - first]!;
  if (infinitive === undefined) return [...sentence];
  const participle = sentence.find(
    (token) =>
      token.head === infinitive.index &&
      token.index > infinitive.index &&
      isPastParticiple(token) &&
      !sentence.some(({ head, deprel }) => head === token.index && /^(aux|mark|cc|nsubj)/.test(deprel)),
  );
  if (participle === undefined) return [...sentence];
  return sentence.map((token) => {
    const { index, deprel, head } = token;
    if (index === participle.index) return { ...token, deprel: infinitive.deprel, head: infinitive.head };
    if (index === infinitive.index) return { ...token, deprel: 'obl', head: participle.index };
    const ofMain = head === infinitive.index && /^(nsubj|aux|punct)/.test(deprel);
    return ofMain ? { ...token, head: participle.index } : token;
  });
}

/** “Berg en Salas”: two names that a small “and” joins are not one. */
function withNamesApart(sentence: readonly Token[], { connectors }: PerfectCues): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const joints = sentence.filter(({ text, deprel, index, head }) => {
    const next = at(index + 1);
    const inside = deprel === 'flat' && next?.deprel === 'flat' && next.head === head;
    return inside && connectors.has(text) && CAPITAL.test(next.text);
  });
  if (joints.length !== 1) return [...sentence];
  const [{ index, head }] = joints as [Token];
  return sentence.map((token) => {
    if (token.index === index) return { ...token, upos: 'CCONJ', feats: '_', deprel: 'cc', head: index + 1 };
    if (token.index === index + 1) return { ...token, deprel: 'conj' };
    const rest = token.index > index && token.deprel === 'flat' && token.head === head;
    return rest ? { ...token, head: index + 1 } : token;
  });
}

const isStop = (token: Token | undefined) => token !== undefined && /^[.!?]$/.test(token.text);
const isFinite = ({ upos, feats }: Token) => /^(VERB|AUX)$/.test(upos) && feats.includes('VerbForm=Fin');
const isPastParticiple = ({ upos, feats }: Token) =>
  upos === 'VERB' && feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');

/** Whether a participle seems to be a verb that was taken for an attribute of the noun phrase before it. */
function seemsAttribute(verb: Token, sentence: readonly Token[]): boolean {
  if (!isPastParticiple(verb) || !/^(acl|conj)$/.test(verb.deprel)) return false;
  const below = sentence.filter(({ head }) => head === verb.index);
  if (below.some(({ deprel }) => /^(aux|mark|case|cop)/.test(deprel))) return false;
  // “talks hosted by the king”, but “A and B spoke by phone”.
  const [agent] = below.filter(({ deprel }) => deprel === 'obl:agent');
  return (
    agent === undefined ||
    (agent.upos === 'NOUN' &&
      !sentence.some(({ head, deprel }) => head === agent.index && /^(det|amod|nmod|compound)/.test(deprel)))
  );
}

/** Whether a token hangs below another by relations that a noun phrase is made of. */
function isWithin(token: Token, top: number, sentence: readonly Token[]): boolean {
  const first = sentence[0]?.index ?? 0;
  for (let at: Token | undefined = token, steps = 0; at !== undefined && steps < 8; steps++) {
    if (at.head === top) return true;
    at = sentence[at.head - first];
    if (at !== undefined && !/^(nmod|conj|flat|appos|compound)/.test(at.deprel)) return false;
  }
  return false;
}

/** “Talks between A and B collapsed on Tuesday.”: a sentence without a finite verb whose only participle must be one. */
function withMainVerbs(sentence: readonly Token[]): Token[] {
  const root = sentence.find(({ head }) => head < 0);
  if (!isStop(sentence.at(-1)) || root === undefined || !/^(NOUN|PROPN)$/.test(root.upos))
    return [...sentence];
  if (sentence.some((token) => isFinite(token) || /^(aux|cop)/.test(token.deprel))) return [...sentence];
  const participles = sentence.filter((token) => isPastParticiple(token) && token.deprel !== 'amod');
  const [verb] = participles;
  if (verb === undefined || participles.length > 1 || verb.index < root.index) return [...sentence];
  if (!seemsAttribute(verb, sentence) || !isWithin(verb, root.index, sentence)) return [...sentence];
  return sentence.map((token) => {
    if (token.index === verb.index) return { ...token, deprel: 'root', head: -1 };
    if (token.index === root.index) return { ...token, deprel: 'nsubj', head: verb.index };
    const after = token.index > verb.index && token.head === root.index;
    return after ? { ...token, head: verb.index } : token;
  });
}

/** “A and B spoke by phone on Monday, her office said.”: of a verb with two subjects, the first is of what is said. */
function withQuotedVerbs(sentence: readonly Token[]): Token[] {
  const says = sentence.find((token) => token.head < 0 && isFinite(token));
  if (says === undefined) return [...sentence];
  const first = sentence[0]!.index;
  const [quoted, sayer, ...more] = sentence.filter(
    ({ head, deprel, index }) => head === says.index && deprel === 'nsubj' && index < says.index,
  );
  if (quoted === undefined || sayer === undefined || more.length > 0) return [...sentence];
  const comma = sentence.find(({ index, text }) => text === ',' && isBefore(index, sayer, sentence));
  if (comma === undefined) return [...sentence];
  const within = sentence.slice(quoted.index + 1 - first, comma.index - first);
  const verbs = within.filter(
    (token) => seemsAttribute(token, sentence) && isWithin(token, quoted.index, sentence),
  );
  const [verb] = verbs;
  if (verb === undefined || verbs.length > 1 || within.some(isFinite)) return [...sentence];
  return sentence.map((token) => {
    const { index, head } = token;
    if (index === verb.index) return { ...token, deprel: 'root', head: -1 };
    if (index === says.index) return { ...token, deprel: 'parataxis', head: verb.index };
    if (index === quoted.index) return { ...token, head: verb.index };
    const before = head === says.index && index < comma.index;
    return before ? { ...token, head: verb.index } : token;
  });
}

/** Whether a token stands right before the phrase of another. */
function isBefore(index: number, phrase: Token, sentence: readonly Token[]): boolean {
  const first = sentence[0]?.index ?? 0;
  for (let at = phrase.index - 1; at > index; at--) {
    const token = sentence[at - first]!;
    if (!/^(det|amod|compound|nmod|flat|case|nummod)/.test(token.deprel) || token.upos === 'PUNCT')
      return false;
  }
  return index < phrase.index;
}

/**
 * “de ministers van Buitenlandse Zaken van A, B en C”: what seems a part of the name of a department, with a preposition
 * of its own, says whose ministers they are; and so do those joined to it.
 */
function withPlacesOfOffices(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const hasCase = (index: number) =>
    sentence.some((child) => child.head === index && child.deprel === 'case');
  const owner = sentence.find(({ index, deprel, head, upos }) => {
    const above = at(head);
    if (upos !== 'PROPN' || above === undefined || above.upos === 'PROPN' || !hasCase(index)) return false;
    return deprel === 'flat' || (deprel === 'nmod' && above.deprel === 'nmod' && CAPITAL.test(above.text));
  });
  if (owner === undefined) return [...sentence];
  const department = at(owner.head)!;
  return sentence.map((token) => {
    if (token.index === owner.index) return { ...token, deprel: 'nmod', head: department.head };
    const joined = token.deprel === 'conj' && token.head === department.index && token.index > owner.index;
    return joined ? { ...token, head: owner.index } : token;
  });
}
