import type { Token } from './model.ts';
import type { PerfectCues } from './repairs-clauses.ts';
import { withClausesMended } from './repairs-clauses.ts';
import { withSubjectsJoined, withSubjectsOfMainVerbs } from './repairs-joined.ts';
import {
  withClausesWhole,
  withListeners,
  withListsWhole,
  withVerbsBehindObjects,
  withReportedAdjectives,
  withRootVerbs,
  withSpeakersBehind,
  withSpeakersDescribed,
  withSubjects,
  withVerbsBeforeObjects,
} from './repairs-verbs.ts';

/** A word of small letters, which is hardly ever a name. */
const SMALL = /^\p{Ll}+$/u;

type Forms = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * Mends what tagger and parser are known to get wrong in a sentence where its own words leave no doubt.
 * @param forms the lemma of every regular form of the lexicon's verbs
 * @param cues what the language says of its perfect tense
 */
export function repaired(sentence: readonly Token[], forms: Forms, cues?: PerfectCues): Token[] {
  const mended = withVerbsBehindObjects(withClausesMended(sentence, cues));
  const verbs = withVerbsBeforeClauses(withVerbsBeforeObjects(mended, forms), forms);
  const clauses = withSubjectsOfMainVerbs(
    withRootVerbs(withSubjects(withObjectsAfterVerbs(withActiveVerbs(verbs)))),
  );
  const speakers = withSpeakersBehind(
    withSpeakersDescribed(withClausesWhole(withReportedAdjectives(clauses))),
  );
  return withRelativeClauses(withNamesWhole(withListeners(withListsWhole(withSubjectsJoined(speakers)))));
}

/**
 * “Norway denies that …”: what the tagger takes for a noun, between a name and the conjunction of a clause that hangs
 * below it, is a verb if the lexicon knows it as one.
 */
function withVerbsBeforeClauses(sentence: readonly Token[], forms: Forms): Token[] {
  const found = new Map<number, string>();
  const children = byHead(sentence);
  sentence.forEach((token, at) => {
    const [before, next] = [sentence[at - 1], sentence[at + 1]];
    if (!/^(NOUN|X)$/.test(token.upos) || !SMALL.test(token.text)) return;
    if (isClosing(token, sentence, children) || hasConjunction(token, children)) {
      const verb = forms.get(token.text);
      if (verb !== undefined) found.set(token.index, verb);
      return;
    }
    if (before?.upos !== 'PROPN' && before?.text !== ',') return;
    if (before.upos !== 'PROPN' && token.upos === 'NOUN') return;
    if (next?.upos !== 'SCONJ' || next.deprel !== 'mark') return;
    const lemma = forms.get(token.text);
    if (lemma !== undefined) found.set(token.index, lemma);
  });
  if (found.size === 0) return [...sentence];
  return sentence.map((token) => {
    const lemma = found.get(token.index);
    if (lemma !== undefined) return { ...token, upos: 'VERB', feats: 'Mood=Ind|VerbForm=Fin', lemma };
    if (!found.has(token.head)) return token;
    if (token.index < token.head && /^(compound|nmod|flat|appos)/.test(token.deprel))
      return { ...token, deprel: 'nsubj' };
    return token.index > token.head && token.deprel.startsWith('acl') ? { ...token, deprel: 'ccomp' } : token;
  });
}

/** “that he no longer talks to them”: a noun with a conjunction and a subject before it, without copula or article. */
function hasConjunction(token: Token, children: ReadonlyMap<number, readonly Token[]>): boolean {
  const below = children.get(token.index) ?? [];
  const before = (deprel: string) =>
    below.some((child) => child.deprel === deprel && child.index < token.index);
  const clausal = /^(ccomp|advcl|acl:relcl)$/.test(token.deprel) && before('mark') && before('nsubj');
  return clausal && !below.some(({ deprel }) => /^(cop|det|case|amod|nmod:poss)/.test(deprel));
}

/** “…, the United Nations estimates.”: a noun with a subject, without copula or article, that ends the sentence. */
function isClosing(
  token: Token,
  sentence: readonly Token[],
  children: ReadonlyMap<number, readonly Token[]>,
): boolean {
  if (sentence[token.index - sentence[0]!.index + 1]?.deprel !== 'punct' || token.deprel !== 'parataxis')
    return false;
  const below = children.get(token.index) ?? [];
  const subject = below.some(({ deprel, index }) => deprel === 'nsubj' && index < token.index);
  return subject && !below.some(({ deprel }) => /^(cop|det|case|amod|nmod)/.test(deprel));
}

/**
 * “…, the envoy stressed”: a participle with a subject and no auxiliary is a past tense, since a passive would have an
 * auxiliary. Headlines, which leave it out, are left alone.
 */
function withActiveVerbs(sentence: readonly Token[]): Token[] {
  const stops = sentence.some(({ text }) => /^[.!?]$/.test(text));
  const children = byHead(sentence);
  const below = (head: number, wanted: RegExp) =>
    (children.get(head) ?? []).filter((token) => wanted.test(token.deprel));
  const first = sentence[0]?.index ?? 0;
  const endsClause = (index: number) => sentence[index + 1 - first]?.upos === 'PUNCT';
  const active = new Set(
    sentence
      .filter(({ index, upos, feats, deprel }) => {
        const participle =
          upos === 'VERB' && feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');
        return (
          stops && participle && deprel !== 'amod' && (!/^(acl|advcl)/.test(deprel) || endsClause(index))
        );
      })
      .map(({ index }) => index)
      .filter((verb) => {
        const [subject] = below(verb, /^nsubj(?::pass)?$/);
        // “A and B spoke by phone” only seems to have an agent.
        const never = subject?.deprel === 'nsubj' ? /^(aux|mark|case)/ : /^(aux|mark|case|obl:agent)/;
        return subject !== undefined && subject.index < verb && below(verb, never).length === 0;
      }),
  );
  // No finite verb is passive by itself, whatever the parser says of its subject.
  const finite = new Set(
    sentence
      .filter(({ upos, feats }) => upos === 'VERB' && feats.includes('VerbForm=Fin'))
      .map(({ index }) => index)
      .filter((verb) => below(verb, /^nsubj:pass$/).length > 0 && below(verb, /^aux/).length === 0),
  );
  if (active.size + finite.size === 0) return [...sentence];
  return sentence.map((token) => {
    const isActive = active.has(token.head) || finite.has(token.head);
    if (isActive && /^(nsubj:pass|obl:agent)$/.test(token.deprel))
      return { ...token, deprel: token.deprel.split(':')[0]! };
    return active.has(token.index) ? { ...token, feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' } : token;
  });
}

function byHead(sentence: readonly Token[]): ReadonlyMap<number, readonly Token[]> {
  const found = new Map<number, Token[]>();
  for (const token of sentence) {
    const list = found.get(token.head);
    if (list) list.push(token);
    else found.set(token.head, [token]);
  }
  return found;
}

/**
 * “A is glad and calls B up to come”: a second predicate right after its conjunction, whose subject seems to follow it
 * though the first has its own before it, has that first subject; what follows is its object.
 */
function withObjectsAfterVerbs(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const objects = new Set<number>();
  for (const { index, head, deprel } of sentence) {
    const verb = deprel === 'nsubj' ? at(head) : undefined;
    if (verb?.upos !== 'VERB' || verb.deprel !== 'conj' || index < verb.index) continue;
    const [joint, above] = [at(verb.index - 1), at(verb.head)];
    if (joint?.deprel !== 'cc' || joint.head !== verb.index || above === undefined) continue;
    const led = sentence.some(
      (other) => other.deprel === 'nsubj' && other.head === above.index && other.index < above.index,
    );
    if (led) objects.add(index);
  }
  if (objects.size === 0) return [...sentence];
  return sentence.map((token) => (objects.has(token.index) ? { ...token, deprel: 'obj' } : token));
}

/**
 * “Minister A B and President C D met”: a name is joined to a name, and not to a part of one; and what follows the first
 * part of a name, joined to the same, is the rest of that name.
 */
function withNamesWhole(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const isPart = (token: Token | undefined) => token?.upos === 'PROPN' && token.deprel === 'flat';
  const rests = new Map<number, number>();
  for (const { index, upos, deprel, head } of sentence) {
    const before = at(index - 1);
    const joined = upos === 'PROPN' && deprel === 'conj' && before?.upos === 'PROPN';
    if (joined && before.deprel === 'conj' && before.head === head) rests.set(index, index - 1);
  }
  if (rests.size === 0 && !sentence.some(({ deprel, head }) => deprel === 'conj' && isPart(at(head))))
    return [...sentence];
  return sentence.map((token) => {
    const name = rests.get(token.index);
    if (name !== undefined) return { ...token, deprel: 'flat', head: name };
    const head = rests.get(token.head) ?? token.head;
    const whole = token.deprel === 'conj' && isPart(at(head)) ? at(head)!.head : head;
    return whole === token.head ? token : { ...token, head: whole };
  });
}

/**
 * “…, said A, who leads the team”: a clause whose subject is a relative pronoun right behind a name and a comma says
 * something of that name, whatever verb the parser hangs it from.
 */
function withRelativeClauses(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const names = new Map<number, number>();
  for (const { index, upos, deprel, head, feats } of sentence) {
    const relative = upos === 'PRON' && deprel.startsWith('nsubj') && feats.includes('PronType=Rel');
    if (!relative || at(index - 1)?.text !== ',' || at(index - 2)?.upos !== 'PROPN') continue;
    if (head < index || !/^(ccomp|parataxis|advcl|conj)$/.test(at(head)?.deprel ?? '')) continue;
    let name = at(index - 2)!;
    while (/^(flat|appos)/.test(name.deprel) && at(name.head)?.upos === 'PROPN') name = at(name.head)!;
    if (at(head)!.head !== name.index) names.set(head, name.index);
  }
  if (names.size === 0) return [...sentence];
  return sentence.map((token) => {
    const name = names.get(token.index);
    return name === undefined ? token : { ...token, deprel: 'acl:relcl', head: name };
  });
}
