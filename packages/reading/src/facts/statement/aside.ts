import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';
import { isAside } from './segments.ts';
import { speakerAt } from './who.ts';

/** How many tokens an apposition or relative clause between a speaker and the verb may have. */
const ASIDE = 30;

/** “The head of the group, Minister Anna Berg, said”: the person named between the commas before the verb. */
export function personInAside(verb: number, range: Range, reading: Reading): string | undefined {
  const { context } = reading;
  for (let open = verb - 2; open > range.from && verb - open < ASIDE; open--) {
    if (context.token(open).text !== ',') continue;
    return personAt(open + 1, verb - 1, reading);
  }
  return undefined;
}

/** “Anna Berg, the minister, said”, “Carl Lindt, who was there, later added”: the nominal before what stands between. */
export function pastAside(verb: number, range: Range, reading: Reading): string | undefined {
  const { context } = reading;
  let at = verb - 1;
  while (at > range.from && /^(ADV|AUX|PART)$/.test(context.token(at).upos)) at--;
  if (at <= range.from || context.token(at).text !== ',') return undefined;
  for (let open = at - 1; open > range.from && at - open < ASIDE; open--) {
    if (context.token(open).text !== ',') continue;
    if (!isAside({ from: open + 1, to: at }, context)) return undefined;
    const person = personAt(open + 1, at, reading);
    if (person !== undefined) return person;
    const found = nominalBefore(open, range, reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** “the director of the bank, Minister Anna Berg, said”: the person of whom name and office are all between the commas. */
function personAt(from: number, to: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const mention = entities.table.at(to - 1);
  if (mention?.form !== 'name' || mention.to !== to) return undefined;
  const titled = Array.from({ length: mention.from - from }, (_, i) => from + i).some(
    (index) => context.officeAt(index)?.to === mention.from,
  );
  if (mention.from !== from && !titled) return undefined;
  // “The minister, flanked by the envoy A, said”: somebody else.
  for (let i = from; i < mention.from; i++)
    if (context.token(i).upos === 'VERB' || isServing(i, mention.from, reading)) return undefined;
  return mention.entities.find((id) => entities.table.get(id).kind === 'person');
}

/** “A, spokesman for President B, said”: an office that serves whoever is named behind it. */
function isServing(index: number, name: number, { context }: Reading): boolean {
  const office = context.officeAt(index);
  return office !== undefined && office.to < name && context.is(office.to, 'FOR', 'OF', 'TOWARDS');
}

/** The nominal that ends right before a token: the mention there, or the head that it modifies. */
export function nominalBefore(index: number, range: Range, reading: Reading): string | undefined {
  const { context } = reading;
  for (let at = index - 1, steps = 0; at >= range.from && at < index && steps < 5; steps++) {
    const found = speakerAt(at, reading);
    const { upos, head, deprel } = context.token(at);
    if (upos === 'VERB' || upos === 'PUNCT') return undefined;
    if (found !== undefined && !/^(nmod|obl)/.test(deprel)) return found;
    at = head < 0 ? index : head;
  }
  return undefined;
}
