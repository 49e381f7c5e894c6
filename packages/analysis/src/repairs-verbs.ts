import type { Token } from './model.ts';

type Forms = Pick<ReadonlyMap<string, string>, 'get'>;

const isArticle = (token: Token | undefined) => token?.upos === 'DET' && token.feats.includes('PronType=Art');

const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');

/** The tokens of a sentence with some of them changed. */
function changed(sentence: readonly Token[], changes: ReadonlyMap<number, Partial<Token>>): readonly Token[] {
  if (changes.size === 0) return sentence;
  return sentence.map((token) => ({ ...token, ...changes.get(token.index) }));
}

/**
 * “Norway backs a ban”: what the tagger takes for a noun at the root, between a name and an article, is a verb if the
 * lexicon knows it as one; what the article belongs to is its object.
 */
export function withVerbsBeforeObjects(sentence: readonly Token[], forms: Forms): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  sentence.forEach((token, at) => {
    const [before, next] = [sentence[at - 1], sentence[at + 1]];
    if (token.upos !== 'NOUN' || token.deprel !== 'root' || !isCapital(before) || !isArticle(next)) return;
    const lemma = forms.get(token.text);
    const object = sentence[next!.head - first];
    if (lemma === undefined || object?.head !== token.index) return;
    if (sentence.some(({ head, deprel }) => head === token.index && /^(cop|aux|case)/.test(deprel))) return;
    changes.set(token.index, { upos: 'VERB', feats: 'Mood=Ind|VerbForm=Fin', lemma });
    changes.set(object.index, { deprel: 'obj' });
    for (const { index, head, deprel } of sentence)
      if (head === token.index && index < head && /^(compound|nmod|flat|appos)/.test(deprel))
        changes.set(index, { deprel: 'nsubj' });
  });
  return changed(sentence, changes);
}

/**
 * “An official close to the talks said …”: an adjective without copula right behind its subject, with a verb of its own
 * level behind it that has none, describes that subject, which is the verb's.
 */
export function withSubjects(sentence: readonly Token[]): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  const below = (head: number, wanted: RegExp) =>
    sentence.find((each) => each.head === head && wanted.test(each.deprel));
  for (const { index, head, upos, deprel } of sentence) {
    if (upos !== 'ADJ' || !/^(root|ccomp|xcomp|advcl)$/.test(deprel)) continue;
    const behind = sentence.find(
      (each) => each.head === index && each.upos === 'VERB' && each.index > index && each.deprel !== 'xcomp',
    );
    const verb = deprel === 'root' ? behind : sentence[head - first];
    const subject = below(index, /^nsubj/);
    if (verb?.upos !== 'VERB' || verb.index < index || subject?.index !== index - 1) continue;
    if (/VerbForm=(Inf|Ger)/.test(verb.feats) || below(verb.index, /^(mark|cc)$/)) continue;
    const own = below(verb.index, /^(nsubj|expl)/);
    if ((own && own.index < verb.index) || below(index, /^(cop|aux|mark)/)) continue;
    const noun = subject.upos === 'ADJ' ? { upos: 'NOUN' as const } : {};
    changes.set(subject.index, { head: verb.index, deprel: 'nsubj', ...noun });
    if (deprel === 'root') changes.set(verb.index, { head: -1, deprel: 'root' });
    for (const each of sentence) {
      if (each.head !== index || each.index === subject.index || each.index === verb.index) continue;
      if (each.deprel === 'nsubj') changes.set(each.index, { deprel: 'obl' });
      else if (each.index > verb.index || each.deprel === 'punct')
        changes.set(each.index, { head: verb.index });
    }
    changes.set(index, { head: subject.index, deprel: 'amod' });
  }
  return changed(sentence, changes);
}

/**
 * “told reporters he was not there”: a bare noun right after its verb, which has another clause behind it, is whom it
 * was said to.
 */
export function withListeners(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  for (const { index, head, upos, deprel } of sentence) {
    if (!/^(NOUN|PROPN|VERB)$/.test(upos) || deprel !== 'ccomp' || index !== head + 1) continue;
    const verb = sentence[head - first];
    if (verb?.upos !== 'VERB' || sentence.some((each) => each.head === index)) continue;
    const clause = sentence.find(
      (each) =>
        each.head === head &&
        each.index > index &&
        /^(ccomp|xcomp|advcl|parataxis)$/.test(each.deprel) &&
        sentence.some((other) => other.head === each.index && other.deprel.startsWith('nsubj')),
    );
    if (!clause) continue;
    changes.set(index, { deprel: 'iobj', ...(upos === 'VERB' ? { upos: 'NOUN' as const } : {}) });
    changes.set(clause.index, { deprel: 'ccomp' });
  }
  return [...changed(sentence, changes)];
}

/**
 * “said the offer was not enough”: of two clauses that a verb seems to take, a noun without copula is the subject of the
 * other, which has none.
 */
export function withClausesWhole(sentence: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Partial<Token>>();
  for (const { index, head, upos, deprel } of sentence) {
    if (upos !== 'NOUN' || deprel !== 'ccomp' || index < head) continue;
    const has = (at: number, wanted: RegExp) =>
      sentence.some((each) => each.head === at && wanted.test(each.deprel));
    const clause = sentence.find(
      (each) =>
        each.head === head && each.index > index && each.deprel === 'ccomp' && has(each.index, /^(cop|aux)/),
    );
    if (!clause || has(index, /^(cop|aux|mark|nsubj|case)/) || has(clause.index, /^(nsubj|expl|mark|cc)/))
      continue;
    const parted = sentence.some(
      (each) => each.index > index && each.index < clause.index && /^[,;:–—]$/.test(each.text),
    );
    if (!parted) changes.set(index, { head: clause.index, deprel: 'nsubj' });
  }
  return changed(sentence, changes);
}

/**
 * “A heeft een voorstel om B te doen verworpen”: a noun cannot have an auxiliary; the participle that the parser hangs
 * below it, behind it, is the verb, and the noun its object.
 */
export function withVerbsBehindObjects(sentence: readonly Token[]): readonly Token[] {
  const changes = new Map<number, Partial<Token>>();
  for (const noun of sentence) {
    if (noun.upos !== 'NOUN' || noun.deprel !== 'root') continue;
    const below = sentence.filter(({ head }) => head === noun.index);
    const verb = below.findLast(
      ({ index, upos, feats, deprel }) =>
        index > noun.index &&
        upos === 'VERB' &&
        feats.includes('VerbForm=Part') &&
        /^(acl|advcl|amod|conj)/.test(deprel),
    );
    if (!verb) continue;
    const under = sentence.filter(({ head }) => head === verb.index);
    const aux = [...below, ...under].find(({ deprel, index }) => deprel === 'aux' && index < noun.index);
    const inside = under.some(({ deprel, index }) => /^(aux|nsubj|mark)/.test(deprel) && index > noun.index);
    if (!aux || inside) continue;
    changes.set(noun.index, { head: verb.index, deprel: 'obj' });
    changes.set(verb.index, { head: -1, deprel: 'root' });
    const article = below.find(({ deprel, index }) => deprel === 'det' && index < noun.index);
    for (const { index, deprel } of below) {
      const outside = /^(nsubj|aux|punct|advmod|obl)/.test(deprel) && index < (article?.index ?? noun.index);
      if (index !== verb.index && (outside || (deprel === 'punct' && index > verb.index)))
        changes.set(index, { head: verb.index });
    }
  }
  return changed(sentence, changes);
}

/**
 * “Anna Berg, speaking in Oslo, called on …”: a noun without copula that heads a whole sentence, with a finite verb
 * without a subject behind a comma below it, is the subject of that verb.
 */
export function withRootVerbs(sentence: readonly Token[]): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const root = sentence.find(({ deprel }) => deprel === 'root');
  if (!root || !/^(NOUN|PROPN)$/.test(root.upos) || !/^[.!?]$/.test(sentence.at(-1)!.text)) return sentence;
  const has = (head: number, wanted: RegExp) =>
    sentence.some((each) => each.head === head && wanted.test(each.deprel));
  if (has(root.index, /^(cop|aux|case|nsubj)/)) return sentence;
  const commas = sentence.filter(({ text, index }) => text === ',' && index > root.index);
  if (commas[0] === undefined || commas.length < 2) return sentence;
  const opened = sentence.slice(root.index + 1 - first, commas[0].index - first);
  if (opened.some(({ deprel, upos }) => deprel !== 'flat' && /^(VERB|AUX|NOUN|PROPN|CCONJ)$/.test(upos)))
    return sentence;
  const verb = sentence.find(
    ({ index, upos, feats, deprel, head }) =>
      index > root.index &&
      upos === 'VERB' &&
      (feats.includes('VerbForm=Fin') ||
        (/Tense=Past.*VerbForm=Part/.test(feats) && !has(index, /^(aux|obl:agent)/))) &&
      /^(advcl|conj|parataxis|ccomp|acl)$/.test(deprel) &&
      sentence[index - 1 - first]?.text === ',' &&
      head >= 0 &&
      !has(index, /^(nsubj|expl|mark|cc)/),
  );
  if (!verb) return sentence;
  const changes = new Map<number, Partial<Token>>([
    [root.index, { head: verb.index, deprel: 'nsubj' }],
    [verb.index, { head: -1, deprel: 'root', feats: 'Mood=Ind|Tense=Past|VerbForm=Fin' }],
  ]);
  const last = sentence.at(-1)!;
  if (last.head === root.index) changes.set(last.index, { head: verb.index });
  return changed(sentence, changes);
}

/**
 * “…, said Anna Berg, head of the bank”: a name right behind a verb is its subject, and what seems to be that, behind the
 * comma after the name, describes it.
 */
export function withSpeakersDescribed(sentence: readonly Token[]): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  for (const name of sentence) {
    if (!/^(iobj|obj)$/.test(name.deprel) || name.index !== name.head + 1 || name.upos !== 'PROPN') continue;
    const subject = sentence.find(({ head, deprel }) => head === name.head && deprel === 'nsubj');
    if (subject === undefined || subject.index < name.index) continue;
    let end = name.index + 1;
    while (sentence[end - first]?.deprel === 'flat') end++;
    const inside = (token: Token | undefined) =>
      token !== undefined && (token.head === subject.index || token.index === subject.index);
    if (sentence[end - first]?.text !== ',' || !inside(sentence[end + 1 - first])) continue;
    changes.set(name.index, { deprel: 'nsubj' });
    changes.set(subject.index, { head: name.index, deprel: 'appos' });
  }
  return changed(sentence, changes);
}

/**
 * “zei op een bijeenkomst dat de partij bereid is”: a pronoun before the subject of an adjective opens no relative clause
 * but what the verb above says.
 */
export function withReportedAdjectives(sentence: readonly Token[]): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  for (const { index, head, upos, deprel } of sentence) {
    const clause = upos === 'PRON' && deprel === 'nsubj' ? sentence[head - first] : undefined;
    if (clause?.upos !== 'ADJ' || clause.deprel !== 'acl:relcl' || index > clause.index) continue;
    const led = sentence.some((each) => each.head === head && each.deprel === 'nsubj' && each.index > index);
    if (!led || !sentence.some((each) => each.head === head && each.deprel === 'cop')) continue;
    let above = sentence[clause.head - first];
    while (above && above.upos !== 'VERB') above = sentence[above.head - first];
    if (above === undefined || above.index > index) continue;
    changes.set(index, { upos: 'SCONJ', deprel: 'mark' });
    changes.set(clause.index, { head: above.index, deprel: 'ccomp' });
    for (const each of sentence)
      if (each.head === above.index && each.deprel === 'ccomp' && each.index > clause.index)
        changes.set(each.index, { head: clause.index, deprel: 'xcomp' });
  }
  return changed(sentence, changes);
}

/** “…, zegt hun bond”: the object of a verb without a subject that ends the sentence behind a comma is its subject. */
export function withSpeakersBehind(sentence: readonly Token[]): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  for (const { index, head, upos, deprel } of sentence) {
    const verb = deprel === 'obj' && /^(NOUN|PROPN)$/.test(upos) ? sentence[head - first] : undefined;
    if (verb?.upos !== 'VERB' || verb.deprel !== 'parataxis' || index < verb.index) continue;
    if (!verb.feats.includes('VerbForm=Fin') || sentence[verb.index - 1 - first]?.upos !== 'PUNCT') continue;
    const more = sentence.some(
      (each) => each.head === verb.index && /^(nsubj|iobj|ccomp|xcomp|aux|mark|expl)/.test(each.deprel),
    );
    if (!more) changes.set(index, { deprel: 'nsubj' });
  }
  return changed(sentence, changes);
}

/**
 * “A said B and its partners were angry”: a name right behind a verb, with “and” and the subject of another verb behind
 * it, is the first of those who are its subject.
 */
export function withListsWhole(sentence: readonly Token[]): readonly Token[] {
  const first = sentence[0]?.index ?? 0;
  const changes = new Map<number, Partial<Token>>();
  for (const name of sentence) {
    if (name.deprel !== 'iobj' || name.index !== name.head + 1 || !isCapital(name)) continue;
    const joint = sentence.find(
      ({ index, deprel }) => deprel === 'cc' && index > name.index && index < name.index + 4,
    );
    const clause = joint && sentence[joint.head - first];
    if (clause?.deprel !== 'conj' || clause.head !== name.head || clause.upos !== 'VERB') continue;
    const subject = sentence.find(({ head, deprel }) => head === clause.index && deprel === 'nsubj');
    if (subject === undefined || subject.index < joint!.index) continue;
    if (sentence.slice(name.index + 1 - first, joint!.index - first).some(({ deprel }) => deprel !== 'flat'))
      continue;
    changes.set(name.index, { head: clause.index, deprel: 'nsubj' });
    changes.set(subject.index, { head: name.index, deprel: 'conj' });
    changes.set(joint!.index, { head: subject.index });
    changes.set(clause.index, { deprel: 'ccomp' });
  }
  return changed(sentence, changes);
}
