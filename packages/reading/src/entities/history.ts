import type { Concept } from '@parley/analysis';
import type { Context } from '../context.ts';
import { Quotations } from '../quotes.ts';
import { homeOf, isMovement, mainMovement } from './home.ts';
import { actingParty, Pairs } from './pairs.ts';
import { mainPair } from './parties.ts';
import type { EntityDraft, EntityTable, Mention } from './table.ts';
import {
  colonBefore,
  describedBy,
  frontOf,
  isArgument,
  isInInquit,
  isPlural,
  isSubjectOrPossessive,
} from './standing.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 3;
/** So many mentions back whom a pronoun means is looked for; a sentence may be as long as a document. */
const FARTHEST = 200;

/** How much less salient who is quoted as spoken of is outside the quotation. */
const QUOTED = 4;

/** What has been mentioned so far, in the order of the text, and what a pronoun or short description points to. */
export class History {
  /** The country whose delegation was spoken of last. */
  delegation: string | undefined;
  /** The country whose government was spoken of last. */
  government: string | undefined;
  readonly #context: Context;
  readonly #table: EntityTable;
  readonly #seen: Mention[] = [];
  readonly #mainPair: readonly string[];
  readonly #quotes: Quotations;
  readonly #pairs: Pairs;

  constructor(context: Context, table: EntityTable) {
    this.#context = context;
    this.#table = table;
    this.#mainPair = mainPair(context, table);
    this.#pairs = new Pairs(context, table);
    this.#quotes = new Quotations(context);
  }

  see(mention: Mention): void {
    const last = this.#seen.at(-1);
    this.#seen.push(mention);
    if (last !== undefined) this.#pairs.see(last, mention);
  }

  #partyOf(id: string): string | undefined {
    return actingParty(id, this.#table);
  }

  #kind(id: string): string {
    return this.#table.get(id).kind;
  }

  /** Persons mentioned before a token, the most salient first: latest sentence first, its subject before others. */
  personsBefore(index: number): string[] {
    const persons = this.#before(index, (id) => this.#kind(id) === 'person' || this.#isUnnamedPerson(id));
    return [...new Set(persons)];
  }

  /** The only person named before a token in its sentence; undefined where there are none or several. */
  namedBefore(index: number): string | undefined {
    const named = this.#beforeInSentence(index).filter(({ form }) => form === 'name');
    const persons = new Set(
      named.flatMap(({ entities }) => entities).filter((id) => this.#kind(id) === 'person'),
    );
    return persons.size === 1 ? [...persons][0] : undefined;
  }

  #isUnnamedPerson(id: string): boolean {
    const draft = this.#table.get(id);
    return draft.kind === 'group' && draft.noun !== undefined && !draft.plural;
  }

  /** Entities that fit, by sentence from the latest back; within a sentence subjects first, then in order. */
  #before(index: number, fits: (id: string) => boolean): string[] {
    const here = this.#context.token(index).sentence;
    const aside = isInInquit(index, this.#context);
    const clause = isArgument(index, this.#context) ? this.#context.tree.clauseOf(index) : -1;
    const front = frontOf(index, this.#context);
    const described = describedBy(index, this.#context);
    const quoted = this.#quotes.holds(index);
    // Whom somebody quotes as speaking of is less in mind than who speaks.
    const rank = (mention: Mention) =>
      this.#rank(mention) + (!quoted && this.#quotes.holds(mention.from) ? QUOTED : 0);
    const before: { readonly id: string; readonly sentence: number; readonly rank: number }[] = [];
    for (let i = this.#lastBefore(index), last = i - FARTHEST; i >= 0 && i > last; i--) {
      const mention = this.#seen[i]!;
      if (mention.from >= index || mention.entities.length !== 1 || !fits(mention.entities[0]!)) continue;
      const { sentence } = this.#context.token(mention.from);
      if (here - sentence > 12) break;
      if (aside && sentence === here && mention.from > colonBefore(index, this.#context)) continue;
      const same = sentence === here && clause >= 0 && this.#context.tree.clauseOf(mention.head) === clause;
      if (same && !this.#isOwner(mention)) continue;
      if (mention.from >= front && mention.form === 'name') continue;
      if (mention.from === described || mention.head === described) continue;
      before.push({ id: mention.entities[0]!, sentence, rank: rank(mention) });
    }
    return before
      .reverse()
      .sort((a, b) => b.sentence - a.sentence || a.rank - b.rank)
      .map(({ id }) => id);
  }

  /** What was mentioned before a token in its sentence, in order of the text, the latest of it where that is much. */
  #beforeInSentence(index: number): readonly Mention[] {
    const { from } = this.#context.tree.sentenceOf(index);
    const end = this.#lastBefore(index) + 1;
    let start = end;
    while (start > 0 && end - start < FARTHEST && this.#seen[start - 1]!.from >= from) start--;
    return this.#seen.slice(start, end);
  }

  /** The place of the last mention that begins before a token; what was seen is in order of the text. */
  #lastBefore(index: number): number {
    let i = this.#seen.length - 1;
    while (i >= 0 && this.#seen[i]!.from >= index) i--;
    return i;
  }

  /** “A's deputy replaced him”: whose the subject is may be meant by the object, which the subject may not. */
  #isOwner({ head }: Mention): boolean {
    const { deprel, head: owned } = this.#context.token(head);
    return deprel.startsWith('nmod') && owned >= 0 && this.#context.token(owned).deprel.startsWith('nsubj');
  }

  /** Who or what the latest sentence before a token is about. */
  lastSubject(index: number): string | undefined {
    return this.#before(index, (id) => this.#kind(id) !== 'place')[0];
  }

  /** Subjects first, then what is not hidden in a modifier. */
  #rank(mention: Mention): number {
    const token = this.#context.token(mention.head);
    const titled = /^(appos|flat)/.test(token.deprel) && token.head >= 0;
    const { deprel } = titled ? this.#context.token(token.head) : token;
    const marked = this.#context.tokens[mention.from - 1];
    const near = marked?.sentence === token.sentence;
    if (near && this.#context.is(marked.index, 'ACCORDING')) return 0;
    if (near && (marked.upos === 'ADP' || this.#context.is(marked.index, 'OPPOSITE'))) return 3;
    if (deprel.startsWith('nsubj')) return 0;
    if (/^(root|obl:agent|conj|appos|obj)/.test(deprel)) return 1;
    return deprel.startsWith('nmod') ? 3 : 2;
  }

  /** Whether an entity was mentioned no more than `reach` sentences before a token. */
  isRecent(id: string | undefined, index: number, reach: number): boolean {
    const here = this.#context.token(index).sentence;
    if (id === undefined) return false;
    for (let i = this.#seen.length - 1; i >= 0; i--) {
      const mention = this.#seen[i]!;
      if (here - this.#context.token(mention.from).sentence > reach) return false;
      if (mention.from < index && mention.entities.includes(id)) return true;
    }
    return false;
  }

  /** Whom a pronoun stands for; empty where nobody fits within reach. */
  pronoun(index: number, concept: Concept): string[] {
    switch (concept) {
      case 'HE':
        return this.#person(index, 'male');
      case 'SHE':
        return isPlural(index, this.#context) ? this.#several(index) : this.#person(index, 'female');
      case 'IT':
        return isSubjectOrPossessive(index, this.#context)
          ? this.#first(
              index,
              (id) =>
                this.#partyOf(id) === id ||
                (this.#table.get(id).country !== undefined && this.#kind(id) === 'group'),
            )
          : [];
      case 'THEY':
        return isPlural(index, this.#context) ? this.#several(index) : [];
      case 'LATTER':
        return isWithNoun(index, this.#context) ? [] : (this.#seen.at(-1)?.entities.slice(0, 1) ?? []);
      default:
        return [];
    }
  }

  /** The two sides; else the people without a name who were spoken of just before: “Residents fled. They said …”. */
  #several(index: number): string[] {
    const sides = this.sides(index);
    return sides.length > 0 ? sides : this.#first(index, (id) => this.#table.get(id).plural);
  }

  #person(index: number, gender: 'male' | 'female'): string[] {
    const here = this.#context.token(index).sentence;
    for (const id of this.personsBefore(index)) {
      const draft = this.#table.get(id);
      if (draft.gender !== undefined && draft.gender !== gender) continue;
      if (!this.isRecent(id, index, REACH)) return [];
      if (draft.kind === 'person' && here >= 0) draft.gender = gender;
      return [id];
    }
    return [];
  }

  #first(index: number, fits: (id: string) => boolean): string[] {
    const found = this.#before(index, fits)[0];
    return found !== undefined && this.isRecent(found, index, 2) ? [found] : [];
  }

  /** The parties named side by side just before, else those that the document is about. */
  sides(index: number): string[] {
    const pair = this.#pairs.latest;
    const near = pair.length > 1 && this.#context.token(index).sentence - this.#pairs.sentence <= 1;
    return [...(near || this.#mainPair.length < 2 ? pair : this.#mainPair)];
  }

  /** The armed group or other organisation mentioned last that talks for itself. */
  lastMovement(): string | undefined {
    return this.lastWith((draft) => isMovement(draft) && !this.#table.reporters.has(draft.id));
  }

  /** The armed movement that the text names most, if it names one of them. */
  mainMovement(): string | undefined {
    return mainMovement(this.#mainPair, this.#table);
  }

  /** The one country whose government “the government” must be. */
  home = (): string | undefined => homeOf(this.#mainPair, this.#table);

  /** The entity that fits and was mentioned last. */
  lastWith(fits: (draft: EntityDraft) => boolean): string | undefined {
    return this.#last((id) => fits(this.#table.get(id)));
  }

  /** The first that fits of those mentioned before a token in its sentence. */
  firstWith(index: number, fits: (draft: EntityDraft) => boolean): string | undefined {
    const here = this.#beforeInSentence(index);
    return here.flatMap(({ entities }) => entities).find((id) => fits(this.#table.get(id)));
  }

  /** All that fit of what was named so far, in the order of the text. */
  parties(fits: (draft: EntityDraft) => boolean): string[] {
    const named = this.#seen.filter(({ form }) => form === 'name').flatMap(({ entities }) => entities);
    return [...new Set(named)].filter((id) => fits(this.#table.get(id)));
  }

  /** So many parties that fit: those listed just before or that the text is about, else all there are, else the last ones. */
  lastParties(count: number, fits: (draft: EntityDraft) => boolean): string[] {
    const all = this.parties(fits);
    const listed = [this.#pairs.latest, this.#mainPair].find(
      (list) => list.length === count && list.every((id) => all.includes(id)),
    );
    if (listed !== undefined) return [...listed];
    return all.length === count ? all : [];
  }

  /** The one of some entities that was mentioned last. */
  lastOf(ids: ReadonlySet<string>): string | undefined {
    return ids.size === 0 ? undefined : this.#last((id) => ids.has(id));
  }

  /** The unnamed group or official called by a noun. */
  lastGroup(noun: string): string | undefined {
    return this.#last((id) => this.#table.get(id).noun === noun);
  }

  #last(fits: (id: string) => boolean): string | undefined {
    for (let i = this.#seen.length - 1; i >= 0; i--) {
      const id = this.#seen[i]!.entities.find(fits);
      if (id !== undefined) return id;
    }
    return undefined;
  }
}

/** “de laatste dag”, “the latter half”: the words for “the latter” before a noun of their own. */
function isWithNoun(index: number, context: Context): boolean {
  const tokens = context.match(index, 'LATTER')?.tokens ?? [index];
  return /^(NOUN|ADJ|NUM)$/.test(context.tokens[Math.max(...tokens) + 1]?.upos ?? '');
}
