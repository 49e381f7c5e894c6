import type { Name } from '@parley/analysis';
import type { Context } from '../context.ts';
import { headOf } from './persons.ts';
import { isPlaceHere } from './places.ts';
import { isSpeaker } from './speakers.ts';

/** “D66”, “M19”: capitals and digits, which no person is called by. */
const isCode = ({ text }: Name) => /^\p{Lu}[\p{Lu}\d-]*\d[\p{Lu}\d]*$/u.test(text);

/** “MR”, “VBO”: a few capitals among small letters are no person, unless a person's office stands before them. */
export function isAcronymHere(name: Name, context: Context, ends: ReadonlySet<string>): boolean {
  if (isCode(name)) return true;
  if (!/^\p{Lu}{2,5}$/u.test(name.text) || ends.has(name.text)) return false;
  const { from, to } = context.tree.sentenceOf(name.from);
  const inSmall = context.tokens.slice(from, to).some(({ text }) => /^\p{Ll}{2,}$/u.test(text));
  return inSmall && context.officeAt(name.from - 1)?.to !== name.from;
}

/**
 * Names that the recogniser takes for places and that nowhere stand as one, but speak: “the Northwatch said that …”.
 */
export function speaksAsBody(names: readonly Name[], context: Context): ReadonlySet<string> {
  const places = names.filter(({ kind }) => kind === 'LOC');
  const where = new Set(places.filter((name) => isPlaceHere(name, context)).map(({ text }) => text));
  const speaking = places.filter((name) => isSpeaker(headOf(name, context), context)).map(({ text }) => text);
  return new Set(speaking.filter((text) => !where.has(text)));
}

/**
 * “the Northern Liberation Front (NLF)”: a long name with its capitals in brackets behind it is an organisation, and so
 * are those capitals.
 */
export function withBrackets(names: readonly Name[], context: Context): Name[] {
  const { tokens } = context;
  const short: Name[] = [];
  const long = names.map((name) => {
    const at = name.to + 1;
    const token = tokens[at];
    const enclosed = tokens[name.to]?.text === '(' && tokens[at + 1]?.text === ')';
    const words = name.text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    // “Anna Berg (ABP)”: a person's party, unless the capitals begin as her name does.
    const initials = words
      .map((word) => word[0])
      .join('')
      .slice(0, 2);
    const initial =
      name.kind === 'PER'
        ? token?.text.startsWith(initials)
        : words.some((word) => token?.text.startsWith(word[0]!) === true);
    if (
      !enclosed ||
      words.length < 2 ||
      !initial ||
      !/^\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d-]*$/u.test(token!.text)
    )
      return name;
    short.push({ ...nameAt(at, at + 1, context), kind: 'ORG' });
    return { ...name, kind: 'ORG' as const };
  });
  if (short.length === 0) return [...names];
  const taken = new Set(short.map(({ from }) => from));
  return [...long.filter(({ from, to }) => to - from > 1 || !taken.has(from)), ...short].sort(
    (one, other) => one.from - other.from,
  );
}

/** An abbreviation that the recogniser takes for an organisation once is one wherever it stands. */
export function withAcronyms(names: readonly Name[], context: Context): Name[] {
  const taken = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const known = new Set(
    names
      .filter(({ kind, text }) => kind === 'ORG' && /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(text))
      .map(({ text }) => text),
  );
  const more = context.tokens
    .filter(({ index, text }) => known.has(text) && !taken.has(index))
    .map(({ index }) => ({ ...nameAt(index, index + 1, context), kind: 'ORG' as const }));
  return [...names, ...more];
}

/** A name of a person that covers tokens `from` to `to` (exclusive). */
export function nameAt(from: number, to: number, context: Context): Name {
  const [start, end] = [context.token(from).start, context.token(to - 1).end];
  return { kind: 'PER', from, to, start, end, text: context.text(from, to) };
}
