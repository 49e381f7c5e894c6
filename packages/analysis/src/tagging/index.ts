import type { Upos } from '../model.ts';
import { UPOS } from '../model.ts';
import { UPOS_ROOM } from '../network/shape.ts';

/** A language-specific tag with the features that go with it. */
export interface Tag {
  readonly xpos: string;
  readonly feats: string;
}

/** The tags a language has, and which of them go with which part of speech. */
export class TagSet {
  readonly tags: readonly Tag[];
  readonly #allowed: readonly Int32Array[];

  /** @param allowed for each part of speech, in the order of `UPOS`, the places of its tags */
  constructor(tags: readonly Tag[], allowed: readonly (readonly number[])[]) {
    this.tags = tags;
    this.#allowed = allowed.map((places) => Int32Array.from(places));
  }

  /**
   * The part of speech with the highest score, and the best tag that goes with it.
   *
   * @param scores the tagger's scores, this word's from `at` on
   */
  choose(scores: Float32Array, at: number): { readonly upos: Upos; readonly tag: Tag } {
    let upos = 0;
    for (let place = 1; place < UPOS.length; place++) {
      if (scores[at + place]! > scores[at + upos]!) upos = place;
    }
    const allowed = this.#allowed[upos]!;
    let best = allowed[0] ?? 0;
    for (const place of allowed) {
      if (scores[at + UPOS_ROOM + place]! > scores[at + UPOS_ROOM + best]!) best = place;
    }
    return { upos: UPOS[upos]!, tag: this.tags[best] ?? { xpos: '_', feats: '_' } };
  }
}
