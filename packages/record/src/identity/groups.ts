import { variantsOf } from './given-names.ts';
import { keysOf, nameMatch } from './likeness.ts';
import type { Form } from './likeness.ts';
import { isBare } from './namings.ts';
import type { Naming } from './namings.ts';
import { squash } from './names.ts';
import { readingsOf } from './sounds.ts';

/** Full names that are spellings of one, and those that may be of several. */
export interface Grouping {
  readonly groups: readonly (readonly Naming[])[];
  /** Family names alone, and names that fit more than one group. */
  readonly open: readonly Naming[];
}

/**
 * Gathers the spellings of each full name: family names that sound alike with given names that agree. The fullest
 * come first, so that a shorter one joins the only group that it fits, or stays open.
 */
export function groupByName(namings: readonly Naming[]): Grouping {
  const index = new NameIndex();
  const open: Naming[] = [];
  for (const naming of namings) {
    if (isBare(naming) || index.isTail(naming.form)) open.push(naming);
    else if (!index.place(naming)) open.push(naming);
  }
  return { groups: index.groups, open };
}

class NameIndex {
  readonly groups: Naming[][] = [];
  readonly #byKey = new Map<string, Set<Naming[]>>();
  readonly #tails = new Set<string>();

  /** Whether a name is the end of a longer one: “Ben Tal” of “Noam Ben Tal”. */
  isTail(form: Form): boolean {
    return this.#tails.has(form.key);
  }

  /** Puts a name in its group; false where several would have it. */
  place(naming: Naming): boolean {
    const { form } = naming;
    const fitting = this.#candidates(form).filter((group) => fits(form, group));
    if (fitting.length > 1) return false;
    const [group] = fitting;
    if (group === undefined) this.groups.push([naming]);
    else group.push(naming);
    this.#enter(form, group ?? this.groups.at(-1)!);
    return true;
  }

  #candidates(form: Form): Naming[][] {
    const keys = form.given.every((word) => word.length === 1) ? [...keysOf(form)] : wholeKeys(form);
    return [...new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]))];
  }

  #enter(form: Form, group: Naming[]): void {
    for (const key of [...keysOf(form), ...wholeKeys(form)]) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, new Set([group]));
      else known.add(group);
    }
    const words = form.text.split(' ');
    for (let at = 1; at < words.length; at++) this.#tails.add(squash(words.slice(at).join('')));
  }
}

/** Keys of family and given name together, and of the words in whatever order or without the last. */
function wholeKeys(form: Form): string[] {
  const families = [...keysOf(form)];
  const names = form.given.length > 1 ? [...form.given, form.given.join('')] : form.given;
  const given = names.flatMap((word) => [...readingsOf(word).map(({ key }) => key), ...variantsOf(word)]);
  const pairs = families.flatMap((family) => given.map((key) => `${family}|${key}`));
  const shorter = form.words.length > 2 ? [`=${[...form.words.slice(0, -1)].sort().join(' ')}`] : [];
  return [...pairs, `=${[...form.words].sort().join(' ')}`, ...shorter];
}

/** Whether a name agrees with a spelling in the group: the others are known to be of the same name. */
const fits = (form: Form, group: readonly Naming[]): boolean =>
  group.some((member) => {
    const given = nameMatch(form, member.form)?.given;
    return given !== undefined && given !== 'conflict' && given !== 'none';
  });
