import type { OrganisationKind } from '@parley/analysis';
import type { Document, Entity, EntityKind } from '@parley/dossier';
import { spanOf } from '@parley/dossier';
import { slug } from './names.ts';

/** How a mention refers: by a name, by a description, or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** A stretch of tokens (`to` exclusive) that refers to one or more entities; `head` is its syntactic head. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly entities: readonly string[];
  readonly form: MentionForm;
}

/** An entity while it is being gathered. */
export interface EntityDraft {
  readonly id: string;
  kind: EntityKind;
  /** Every form found, fullest first where it matters, with how often. */
  readonly names: Map<string, number>;
  country: string | undefined;
  readonly spans: { start: number; end: number }[];
  /** Whether a pronoun has shown the person to be a woman or a man. */
  gender: 'female' | 'male' | undefined;
  /** The noun by which an unnamed group or official is called: `diplomat`. */
  noun: string | undefined;
  /** Whether that noun stands in the plural. */
  plural: boolean;
  /** Whose delegation, ministry or army it is. */
  owner: string | undefined;
  /** What sort of organisation the lexicon knows it for. */
  sort: OrganisationKind | undefined;
  /** ISO code of the country in which it is at home, though it does not act for it. */
  home: string | undefined;
  /** What sort of institution of its owner it is: `ministry-of-foreign-affairs`. */
  classification: string | undefined;
}

/** All entities of a document and where they are mentioned. */
export class EntityTable {
  readonly drafts = new Map<string, EntityDraft>();
  readonly mentions: Mention[] = [];
  /** Whom a possessive pronoun stands for, by the index of its token. */
  readonly possessors = new Map<number, string>();
  /** Who leads the delegation of a country, by the country's id. */
  readonly leaders = new Map<string, string>();
  /** News media: they tell of parties and are none. */
  readonly reporters = new Set<string>();
  /** Common nouns taken for one who speaks because a verb of saying has them for subject: “a solution requires …”. */
  readonly voices = new Set<string>();
  /** Groups without a name that bargain for themselves: “the employers”. */
  readonly bargainers = new Set<string>();
  readonly #byToken = new Map<number, Mention>();
  readonly #byKey = new Map<string, string>();
  /** The number that the next entity of a name gets, so that the thousandth asks no more than the second. */
  readonly #numbers = new Map<string, number>();

  /** Makes an entity; `key` finds it again (see {@link find}). */
  create(
    kind: EntityKind,
    name: string,
    options: { key?: string; country?: string | undefined; id?: string } = {},
  ): EntityDraft {
    const stem = options.id ?? (slug(name) || kind);
    let id = stem;
    let number = this.#numbers.get(stem) ?? 2;
    for (; this.drafts.has(id); number++) id = `${stem}-${number}`;
    this.#numbers.set(stem, number);
    const draft: EntityDraft = {
      id,
      kind,
      names: new Map(name === '' ? [] : [[name, 0]]),
      country: options.country,
      spans: [],
      gender: undefined,
      noun: undefined,
      plural: false,
      owner: undefined,
      sort: undefined,
      home: undefined,
      classification: undefined,
    };
    this.drafts.set(id, draft);
    if (options.key !== undefined) this.#byKey.set(options.key, id);
    return draft;
  }

  /** The entity made under a key, or undefined. */
  find(key: string): EntityDraft | undefined {
    const id = this.#byKey.get(key);
    return id === undefined ? undefined : this.drafts.get(id);
  }

  get(id: string): EntityDraft {
    const draft = this.drafts.get(id);
    if (!draft) throw new Error(`No entity ${id}`);
    return draft;
  }

  /** Records a mention; a token belongs to one mention, the first recorded. */
  mention(mention: Mention, span: { start: number; end: number }, name?: string): void {
    this.mentions.push(mention);
    for (let i = mention.from; i < mention.to; i++) if (!this.#byToken.has(i)) this.#byToken.set(i, mention);
    for (const id of mention.entities) {
      const draft = this.get(id);
      if (mention.entities.length === 1 || mention.form === 'name') draft.spans.push(span);
      if (name !== undefined) draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
    }
  }

  /** Notes a word that stands for an entity where a fact is read: the “who” of “voters, who say …”. */
  standIn(id: string, span: { start: number; end: number }): void {
    this.get(id).spans.push(span);
  }

  /** The mention that covers a token, or undefined. */
  at(token: number): Mention | undefined {
    return this.#byToken.get(token);
  }

  /** The country entity of an entity that is a country, or belongs to one and that country is mentioned. */
  partyOf(id: string): string {
    const { country, kind, owner } = this.get(id);
    if (owner !== undefined && owner !== id) return this.partyOf(owner);
    if (kind === 'country' || kind === 'place' || country === undefined) return id;
    return this.find(`country:${country}`)?.id ?? id;
  }

  /**
   * The entities as the dossier has them: those that are named or that a fact refers to. A group without a name that
   * no fact speaks of (“the goal”, taken for one that speaks) is nothing to record.
   */
  entities(document: Document, needed: ReadonlySet<string>): Entity[] {
    return [...this.drafts.values()]
      .filter((draft) => needed.has(draft.id) || (draft.spans.length > 0 && draft.kind !== 'group'))
      .map((draft) => toEntity(draft, document));
  }
}

function toEntity(draft: EntityDraft, document: Document): Entity {
  const forms = [...draft.names.keys()].filter((name) => name !== '');
  const name = draft.kind === 'person' ? fullest(forms) : forms[0];
  const unique = [...new Set(forms)].filter((form) => form !== name);
  const seen = new Set<string>();
  const spans = draft.spans.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    return !seen.has(key) && seen.add(key);
  });
  return {
    id: draft.id,
    kind: draft.kind,
    name: name ?? draft.id,
    aliases: unique,
    ...(draft.country === undefined ? {} : { country: draft.country }),
    ...(draft.classification === undefined ? {} : { classification: draft.classification }),
    mentions: spans.sort((a, b) => a.start - b.start).map(({ start, end }) => spanOf(document, start, end)),
  };
}

function fullest(forms: readonly string[]): string | undefined {
  return [...forms].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0];
}
