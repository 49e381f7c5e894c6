import type { Token } from './model.ts';

const isFinite = ({ upos, feats }: Token) => /^(VERB|AUX)$/.test(upos) && feats.includes('VerbForm=Fin');
const isPastParticiple = ({ upos, feats }: Token) =>
  upos === 'VERB' && feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');
const isPresentParticiple = ({ upos, feats }: Token) =>
  upos === 'VERB' && (feats.includes('VerbForm=Ger') || /Tense=Pres.*VerbForm=Part/.test(feats));
const isNominal = ({ upos }: Token) => upos === 'NOUN' || upos === 'PROPN';

/** Mends which verb of a sentence has which subject. */
export function withSubjectsMended(sentence: readonly Token[]): Token[] {
  const withFirst = withFirstSubjects(withVerbsAfterNames(withNounsOfArticles(sentence)));
  const withPredicates = withFirstPredicates(withSubjectsOfObjects(withFirst));
  return withClausesBehindTimes(withSecondVerbs(withReportedClauses(withPredicates)));
}

/** “het staakt-het-vuren”: what has an article and a hyphen is no verb. */
function withNounsOfArticles(sentence: readonly Token[]): Token[] {
  const verbs = sentence.filter(
    ({ upos, text, index }) =>
      upos === 'VERB' &&
      text.includes('-') &&
      sentence.some(({ head, deprel, index: at }) => head === index && deprel === 'det' && at === index - 1),
  );
  if (verbs.length === 0) return [...sentence];
  return sentence.map((token) =>
    verbs.includes(token)
      ? { ...token, upos: 'NOUN', feats: 'Number=Sing', lemma: token.text.toLowerCase() }
      : token,
  );
}

/**
 * “Norway suspended talks with Chile.”: in a sentence without a finite verb, the participle between a name and a noun
 * that seems to be qualified by it is the verb; and so is one that begins with a name which seems a part of it.
 */
function withVerbsAfterNames(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  if (!/^[.!?]$/.test(sentence.at(-1)?.text ?? '')) return [...sentence];
  if (sentence.some((token) => isFinite(token) || /^(aux|cop)/.test(token.deprel))) return [...sentence];
  const at = (index: number) => sentence[index - first];
  const verb = sentence.find((token) => {
    const before = at(token.index - 1);
    if (!isPastParticiple(token) || before === undefined || !isNominal(before)) return false;
    const leads =
      token.head < 0 && before.head === token.index && /^(compound|obl:unmarked|nmod)/.test(before.deprel);
    const noun = at(token.head);
    return (
      leads || (token.deprel === 'amod' && noun !== undefined && isNominal(noun) && noun.index > token.index)
    );
  });
  if (verb === undefined) return [...sentence];
  const before = at(verb.index - 1)!;
  const subject = firstOfPhrase(before, sentence);
  const object = verb.head < 0 ? undefined : at(verb.head)!;
  if (sentence.some(({ deprel, head }) => deprel.startsWith('nsubj') && head === verb.index))
    return [...sentence];
  return sentence.map((token) => {
    const { index } = token;
    if (index === verb.index) return { ...token, deprel: 'root', head: -1 };
    if (index === subject.index) return { ...token, deprel: 'nsubj', head: verb.index };
    if (index === before.index) return { ...token, deprel: 'conj', head: subject.index };
    if (index === object?.index) return { ...token, deprel: 'obj', head: verb.index };
    return token.deprel === 'punct' && index > verb.index && token.head === subject.index
      ? { ...token, head: verb.index }
      : token;
  });
}

/** The first of those that a name is joined to by “and”: the “Norway” of “Norway and Chile”. */
function firstOfPhrase(name: Token, sentence: readonly Token[]): Token {
  const first = sentence[0]!.index;
  const [joint, other] = [sentence[name.index - 1 - first], sentence[name.index - 2 - first]];
  return joint?.upos === 'CCONJ' && other !== undefined && isNominal(other) ? other : name;
}

/** “A summit has been called off, officials said.”: of what follows it, a verb without a subject has not the first. */
function withFirstSubjects(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const moved = new Map<number, number>();
  for (const says of sentence) {
    const verb =
      says.deprel === 'parataxis'
        ? sentence[says.head - first]
        : sentence.find(({ head, deprel }) => head === says.index && deprel === 'ccomp');
    if (verb?.upos !== 'VERB' || verb.index > says.index) continue;
    const ofBoth = sentence.filter(({ deprel }) => deprel.startsWith('nsubj'));
    const own = ofBoth.filter(({ head }) => head === says.index);
    const before = own.filter(({ index }) => index < verb.index);
    // “Officials, he said, will come”: the other subject follows the verb.
    if (own.every(({ index }) => index < verb.index)) continue;
    const led = ofBoth.some(({ head }) => head === verb.index);
    if (!led && before.length === 1 && own.length > 1) moved.set(before[0]!.index, verb.index);
  }
  if (moved.size === 0) return [...sentence];
  return sentence.map((token) => {
    const verb = moved.get(token.index);
    return verb === undefined ? token : { ...token, head: verb };
  });
}

/** “Qatar said talks would continue”: a second subject, between a verb and what it says, is of what it says. */
function withReportedClauses(sentence: readonly Token[]): Token[] {
  const moved = new Map<number, number>();
  for (const content of sentence) {
    if (content.deprel !== 'ccomp' || content.index < content.head) continue;
    const subjects = sentence.filter(({ deprel }) => deprel.startsWith('nsubj'));
    const inner = subjects.find(
      ({ head, index }) => head === content.head && index > content.head && index < content.index,
    );
    const led = subjects.some(({ head, index }) => head === content.head && index < content.head);
    if (led && inner !== undefined && !subjects.some(({ head }) => head === content.index))
      moved.set(inner.index, content.index);
  }
  if (moved.size === 0) return [...sentence];
  return sentence.map((token) => {
    const content = moved.get(token.index);
    return content === undefined ? token : { ...token, deprel: 'nsubj', head: content };
  });
}

/** “A, die B leidt, had een ontmoeting met C”: what seems the subject of an object is that of its verb. */
function withSubjectsOfObjects(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const moved = new Map<number, number>();
  for (const { index, head, deprel } of sentence) {
    const noun = deprel === 'nsubj' ? at(head) : undefined;
    const verb = noun?.upos === 'NOUN' && noun.deprel === 'obj' ? at(noun.head) : undefined;
    if (verb === undefined || index > verb.index || noun!.index < verb.index || !isFinite(verb)) continue;
    const taken = sentence.some(
      (token) =>
        (token.head === verb.index && token.deprel.startsWith('nsubj')) ||
        (token.head === noun!.index && token.deprel === 'cop'),
    );
    if (!taken) moved.set(index, verb.index);
  }
  if (moved.size === 0) return [...sentence];
  return sentence.map((token) => {
    const verb = moved.get(token.index);
    return verb === undefined ? token : { ...token, head: verb };
  });
}

/**
 * “His words came two days after A said …”: a finite verb behind a noun, without a relative pronoun, is its verb, and who
 * stands behind the preposition below it, right before a second verb, is the subject of that one.
 */
function withClausesBehindTimes(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  for (const said of sentence) {
    if (said.upos !== 'VERB' || !isFinite(said) || said.head >= 0) continue;
    const subject = sentence.find(({ deprel, head }) => deprel.startsWith('nsubj') && head === said.index);
    const came = sentence.find(
      (token) => token.deprel === 'acl' && token.head === subject?.index && isFinite(token),
    );
    if (subject === undefined || came === undefined || came.index > said.index) continue;
    let name = at(said.index - 1);
    while (name?.deprel.startsWith('flat')) name = at(name.head);
    const mark = sentence.find(({ deprel, head }) => deprel === 'case' && head === name?.index);
    if (name?.deprel !== 'obl' || name.head !== came.index || mark === undefined) continue;
    return sentence.map((token) => {
      if (token === came) return { ...token, deprel: 'root', head: -1 };
      if (token === subject) return { ...token, head: came.index };
      if (token === said) return { ...token, deprel: 'advcl', head: came.index };
      if (token === name) return { ...token, deprel: 'nsubj', head: said.index };
      return token === mark ? { ...token, deprel: 'mark', head: said.index } : token;
    });
  }
  return [...sentence];
}

/**
 * “A en B waren het eens dat …, zei C”: a finite copula cannot be that of the finite verb behind the comma; what stands
 * behind it, with a clause of its own, is the first predicate.
 */
function withFirstPredicates(sentence: readonly Token[]): Token[] {
  const says = sentence.find((token) => token.head < 0);
  if (says === undefined || !isFinite(says) || says.upos !== 'VERB') return [...sentence];
  const own = sentence.filter(({ head, index }) => head === says.index && index < says.index);
  const subject = own.find(({ deprel }) => deprel.startsWith('nsubj'));
  const behind = sentence.some(
    ({ head, index, deprel }) => head === says.index && index > says.index && deprel.startsWith('nsubj'),
  );
  if (subject === undefined || !behind) return [...sentence];
  const predicate = own.find(
    ({ index, upos }) =>
      index > subject.index &&
      /^(ADV|ADJ)$/.test(upos) &&
      sentence.some(({ head, deprel }) => head === index && /^(ccomp|csubj)/.test(deprel)),
  );
  const verb = sentence.find(
    (token) =>
      token.upos === 'AUX' &&
      isFinite(token) &&
      token.index > subject.index &&
      token.index < (predicate?.index ?? 0),
  );
  if (predicate === undefined || verb === undefined) return [...sentence];
  return sentence.map((token) => {
    if (token === predicate) return { ...token, deprel: 'root', head: -1 };
    if (token === says) return { ...token, deprel: 'parataxis', head: predicate.index };
    if (token === verb) return { ...token, deprel: 'cop', head: predicate.index };
    if (token.head === predicate.index && token.deprel.startsWith('csubj'))
      return { ...token, deprel: 'ccomp' };
    return own.includes(token) ? { ...token, head: predicate.index } : token;
  });
}

/**
 * “Talks aimed at a truce are to resume”, “leaders meeting in Bern agreed”: of two verbs the one that follows the subject
 * only qualifies it, where the other has none.
 */
function withSecondVerbs(sentence: readonly Token[]): Token[] {
  const first = sentence[0]?.index ?? 0;
  const at = (index: number) => sentence[index - first];
  const children = (index: number) => sentence.filter(({ head }) => head === index);
  for (const verb of sentence) {
    const subject = at(verb.index - 1);
    if (verb.upos !== 'VERB' || subject?.head !== verb.index || !subject.deprel.startsWith('nsubj')) continue;
    if (!isNominal(subject) || children(verb.index).some(({ deprel }) => /^(aux|cop|obj)/.test(deprel)))
      continue;
    const main = mainVerb(verb, sentence, children, at);
    if (main === undefined) continue;
    return sentence.map((token) => {
      const { index } = token;
      if (index === subject.index) return { ...token, deprel: 'nsubj', head: main.index };
      if (index === verb.index)
        return {
          ...token,
          deprel: 'acl',
          head: subject.index,
          feats: verb === main ? token.feats : asParticiple(token),
        };
      if (index === main.index && main.head === verb.index)
        return { ...token, deprel: verb.deprel, head: verb.head };
      return token.deprel === 'punct' && token.head === verb.index && index > main.index
        ? { ...token, head: main.index }
        : token;
    });
  }
  return [...sentence];
}

const asParticiple = (token: Token) =>
  isPresentParticiple(token) ? token.feats : 'Tense=Past|VerbForm=Part|Voice=Pass';

/** The verb whose subject another seems to have: below it, with an auxiliary; or above what is a present participle. */
function mainVerb(
  verb: Token,
  sentence: readonly Token[],
  children: (index: number) => Token[],
  at: (index: number) => Token | undefined,
): Token | undefined {
  const without = (token: Token) =>
    !children(token.index).some(
      ({ deprel, upos }) =>
        deprel.startsWith('nsubj') || (deprel === 'mark' && upos === 'SCONJ') || deprel === 'cc',
    );
  const unbroken = (token: Token) =>
    sentence.every(({ index, text }) => index < verb.index || index > token.index || text !== ',');
  if (verb.deprel === 'advcl' && isPresentParticiple(verb)) {
    const above = at(verb.head);
    return above !== undefined &&
      above.index > verb.index &&
      isFinite(above) &&
      without(above) &&
      unbroken(above)
      ? above
      : undefined;
  }
  if (verb.head >= 0 || !verb.feats.includes('Tense=Past')) return undefined;
  return sentence.find(
    (token) =>
      token.head === verb.index &&
      token.index > verb.index &&
      /^(advcl|conj|parataxis)$/.test(token.deprel) &&
      children(token.index).some((child) => /^(aux|cop)/.test(child.deprel) && isFinite(child)) &&
      without(token) &&
      unbroken(token),
  );
}
