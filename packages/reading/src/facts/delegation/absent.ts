import type { Sentence } from '@parley/analysis';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { isPerson, peopleBetween, peopleIn, sideInContext, sideOf } from './people.ts';

/** Who stays away: “will not attend”, “is absent”, “stayed in Kabul”, “nor will B”. */
export function seatAbsent(reading: Reading, board: Board): void {
  const { context } = reading;
  for (const sentence of context.analysis.sentences) {
    let last = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      const people = absentAt(i, reading);
      last ||= people.length > 0;
      seat(people, i, reading, board);
    }
    for (const index of alsoIn(sentence, reading)) {
      const told = last || index === sentence.from;
      if (told && isAbsentBefore(index, reading, board))
        seat(namedBeside(index, reading), index, reading, board);
    }
    if (!last) seat(alsoAbsent(sentence.index, reading, board), sentence.from, reading, board);
    seat(notPresent(sentence, reading), sentence.from, reading, board);
    seat(notInTown(sentence, reading), sentence.from, reading, board);
    for (let i = sentence.from; i < sentence.to; i++) without(i, reading, board);
  }
}

function seat(people: readonly string[], index: number, reading: Reading, board: Board): void {
  const { from, to } = reading.context.tree.sentenceOf(index);
  for (const person of people) {
    const own = sideOf(person, reading) ?? stayedIn(index, reading);
    const side = own ?? seatedBefore(index, reading, board) ?? sideInContext(from, reading);
    if (side !== undefined)
      board.seat(side, person, 'absent', reading.context.span(from, to), own === undefined ? 0.55 : 0.75);
  }
}

/** The one delegation that the sentence or the `back` before it told of. */
export function seatedBefore(
  index: number,
  { context }: Reading,
  board: Board,
  back = 2,
): string | undefined {
  const { sentence } = context.token(index);
  const starts = context.analysis.sentences
    .slice(Math.max(0, sentence - back), sentence + 1)
    .map(({ from }) => context.token(from).start);
  const near = board.delegations.filter(({ evidence }) =>
    evidence.some((span) => starts.includes(span.start)),
  );
  const parties = new Set(near.map(({ party }) => party));
  return parties.size === 1 ? near[0]!.party : undefined;
}

/** “stayed in Kabul”: the country of the place. */
function stayedIn(index: number, { context, entities }: Reading): string | undefined {
  if (!context.is(index, 'ABSENT') || context.token(index).upos !== 'VERB') return undefined;
  for (const child of context.tree.children(index, 'obl')) {
    const place = entities.table.at(child)?.entities[0];
    const country = place === undefined ? undefined : entities.table.get(place).country;
    const party = country === undefined ? undefined : entities.table.find(`country:${country}`)?.id;
    if (party !== undefined) return party;
  }
  return undefined;
}

/** “stayed in the room”, “stayed in Geneva”: no absence, unless it is a place of her own country. */
function stayedAbroad(person: string, index: number, reading: Reading): boolean {
  const { context } = reading;
  // “stayed in”, where “stayed at home” is a match of its own.
  const last = Math.max(...(context.match(index, 'ABSENT')?.tokens ?? [index]));
  if (last === index || !context.is(last, 'IN') || context.token(index).upos !== 'VERB') return false;
  const home = stayedIn(index, reading);
  const side = sideOf(person, reading);
  return home === undefined || (side !== undefined && side !== home);
}

/** Who is said to be absent by the word at `index`. */
function absentAt(index: number, reading: Reading): string[] {
  const { context } = reading;
  if (insideCondition(index, reading) || isOver(index, reading)) return [];
  const negated = context.isNegated(index) || isNegatedAround(index, reading);
  const ownNegation =
    context.match(index, 'ABSENT')?.tokens.some((token) => context.is(token, 'NOT')) ?? false;
  const away = context.is(index, 'ABSENT') && (ownNegation || !negated) && !goesOn(index, reading);
  const missing = context.is(index, 'ATTEND', 'TRAVEL') && negated;
  const uninvited = context.is(index, 'INVITE') && negated && context.tree.isPassive(index);
  const missed = away ? ofWhom(index, reading) : [];
  if (missed.length > 0) return missed;
  if (!away && !missing && !uninvited) return [];
  const people = [...peopleIn(subjectOf(index, reading), reading), ...neither(index, reading)].filter(
    (id, i, all) => all.indexOf(id) === i && !stayedAbroad(id, index, reading),
  );
  return people.length > 0 || !away ? people : namedBehindVerb(index, reading);
}

/** “The B delegation arrived without Minister A”: whoever is named right behind the preposition. */
function without(index: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  if (context.token(index).upos !== 'ADP' || !context.is(index, 'NOT')) return;
  const verb = context.tree.clauseOf(index);
  const comes = context.is(verb, 'TRAVEL', 'ATTEND', 'SEAT', 'TABLE') && !context.isNegated(verb);
  const { head } = context.token(index);
  if (!comes || head < 0 || context.token(head).head !== verb) return;
  const [person] = peopleIn(head, reading);
  const came = entities.refer(context.tree.subject(verb)).map((id) => sideOf(id, reading));
  const side = (person && sideOf(person, reading)) ?? came.find((each) => each !== undefined);
  const { from, to } = context.tree.sentenceOf(index);
  if (person !== undefined && side !== undefined)
    board.seat(side, person, 'absent', context.span(from, to), 0.7);
}

/** “came after years of absence”: it is over. */
function isOver(index: number, { context }: Reading): boolean {
  const { head, deprel } = context.token(index);
  const within = deprel.startsWith('nmod') && head >= 0 ? [index, head] : [index];
  return within.some((at) => context.tree.children(at, 'case').some((each) => context.is(each, 'AFTER')));
}

/** “A was er niet blij mee”: no absence, where what ends in a negation goes on. */
function goesOn(index: number, { context }: Reading): boolean {
  const last = Math.max(...(context.match(index, 'ABSENT')?.tokens ?? [index]));
  const next = context.tokens[last + 1];
  if (!context.is(last, 'NOT') || next?.sentence !== context.token(index).sentence) return false;
  return !/^(PUNCT|CCONJ|AUX)$/.test(next.upos);
}

/** “Neither A nor B will attend”: both, wherever the tree hangs the second. */
function neither(index: number, reading: Reading): string[] {
  const { context } = reading;
  const { from } = context.tree.sentenceOf(index);
  const opens = context.token(from).deprel.startsWith('cc') && context.is(from, 'NOT');
  return opens ? peopleBetween(from, index, reading) : [];
}

/** “in the absence of A”, “bij afwezigheid van A”: whose absence it is. */
function ofWhom(index: number, reading: Reading): string[] {
  const { tree } = reading.context;
  if (tree.token(index).upos !== 'NOUN') return [];
  const people = tree
    .children(index, 'nmod')
    .flatMap((child) => [
      ...peopleIn(child, reading),
      ...(reading.entities.table.at(child)?.entities ?? []).filter((id) => isPerson(id, reading)),
    ]);
  return people.slice(0, 1);
}

/** “Conspicuously absent was A”, “Missing from the table was the Norwegian minister, A”. */
function namedBehindVerb(index: number, reading: Reading): string[] {
  const { context } = reading;
  const { from, to } = context.tree.sentenceOf(index);
  if (index - from > 3 || peopleBetween(from, index, reading).length > 0) return [];
  const copula = context.tokens.slice(index + 1, Math.min(to, index + 8)).find(({ upos }) => upos === 'AUX');
  return copula === undefined ? [] : peopleBetween(copula.index + 1, to, reading).slice(0, 1);
}

/** The subject of the predicate that a word belongs to: of a verb, of “present”, of “on the list”. */
function subjectOf(index: number, { context }: Reading): number {
  const { tree } = context;
  const own = tree.subject(index);
  if (own >= 0) return own;
  // “decided not to come”: whoever decides.
  const { head, deprel, feats } = tree.token(index);
  if (deprel.startsWith('advcl') && feats.includes('VerbForm=Inf')) return tree.subject(head);
  return tree.subject(tree.clauseOf(index));
}

/** Negation beside any word of the match or its predicate: “was not there”, “is niet in Genève aanwezig”. */
function isNegatedAround(index: number, { context }: Reading): boolean {
  const match = context.match(index, 'ATTEND', 'TRAVEL');
  const clause = context.tree.clauseOf(index);
  if (
    clause !== index &&
    context.tree.isUnder(index, clause) &&
    context.tree.children(clause).some((child) => context.is(child, 'NOT'))
  ) {
    return (
      context.tree.children(clause, 'cop', 'aux').length > 0 ||
      (match?.tokens ?? [index]).some((token) => context.token(token).head === clause)
    );
  }
  return match?.tokens.some((token) => context.isNegated(token)) ?? false;
}

/** “if he did not come”: nothing is said to be so. */
function insideCondition(index: number, { context }: Reading): boolean {
  const clause = context.tree.clauseOf(index);
  return context.tree
    .children(clause, 'mark')
    .some((mark) => context.is(mark, 'IF', 'WHETHER', 'UNLESS', 'BEFORE'));
}

/** Words of “neither did B”, “evenmin B”: a negation right before an auxiliary or a name. */
function alsoIn({ from, to }: Sentence, { context, entities }: Reading): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (
      !context.is(i, 'NOT') ||
      (i > from && !/^[,;]$/.test(context.token(i - 1).text) && context.tokens[i - 1]?.upos !== 'CCONJ')
    )
      continue;
    const next = context.tokens[i + 1];
    if (next?.upos === 'AUX' || entities.table.at(i + 1)?.form === 'name' || context.officeAt(i + 1))
      found.push(i);
  }
  return found;
}

/** Whether somebody was said to be absent in the same sentence or the one before. */
function isAbsentBefore(index: number, { context }: Reading, board: Board): boolean {
  const { from, to, index: here } = context.tree.sentenceOf(index);
  const start = context.token(context.analysis.sentences[here - 1]?.from ?? from).start;
  const end = context.token(to - 1).end;
  return board.delegations.some(
    (each) => each.absent.length > 0 && each.evidence.some((span) => span.start >= start && span.end <= end),
  );
}

/** The person named next after a token, before any verb. */
function namedBeside(index: number, reading: Reading): string[] {
  const { context } = reading;
  const { to } = context.tree.sentenceOf(index);
  let end = index + 1;
  while (end < to && context.token(end).upos !== 'VERB' && !/^[,;]$/.test(context.token(end).text)) end++;
  return peopleBetween(index + 1, end, reading).slice(0, 1);
}

/** “A and B were at the table. C was not.”: a sentence that ends in a bare negation goes on from who was present. */
function notPresent({ from, to, index }: Sentence, reading: Reading): string[] {
  const { context } = reading;
  const before = context.analysis.sentences[index - 1];
  const last = context.token(to - 1).upos === 'PUNCT' ? to - 2 : to - 1;
  if (!before || last <= from || !context.is(last, 'NOT') || context.token(last - 1).upos === 'VERB')
    return [];
  const present = context
    .withConcept('ATTEND', 'TABLE', 'SEAT')
    .some((at) => at >= before.from && at < before.to && !context.isNegated(at));
  return present ? peopleBetween(from, last, reading).slice(0, 1) : [];
}

/** “Nor will B”: a sentence with a negation, an auxiliary and a name goes on from an absence just told. */
function alsoAbsent(sentence: number, reading: Reading, board: Board): string[] {
  const { context } = reading;
  const here = context.analysis.sentences[sentence]!;
  const before = context.analysis.sentences[sentence - 1];
  if (!before || !context.is(here.from, 'NOT')) return [];
  const start = context.token(before.from).start;
  const told = board.delegations.some(
    (each) => each.absent.length > 0 && each.evidence.some((span) => span.start === start),
  );
  const root = context.tokens.slice(here.from, here.to).find((token) => token.head < 0);
  return told && root
    ? peopleIn(context.tree.subject(root.index) >= 0 ? context.tree.subject(root.index) : root.index, reading)
    : [];
}

/** “Neither A nor B will be in Geneva”, “A is niet in Oslo”: a negated sentence whose predicate is a place. */
function notInTown({ from, to }: Sentence, reading: Reading): string[] {
  const { context, entities } = reading;
  const { tree } = context;
  const root = context.tokens.slice(from, to).find(({ head }) => head < 0)?.index ?? -1;
  const place = root < 0 ? undefined : entities.table.at(root);
  if (place?.form !== 'name' || entities.table.get(place.entities[0]!).kind !== 'place') return [];
  const located = tree.children(root, 'case').some((mark) => context.is(mark, 'IN'));
  const subject = tree.subject(root);
  if (!located || tree.child(root, 'cop') < 0 || subject < 0) return [];
  const negated = context.isNegated(root) || (context.is(from, 'NOT') && tree.subtree(subject)[0] === from);
  return negated ? peopleIn(subject, reading) : [];
}
