import { UPOS } from '../model.ts';
import type { Arena, Matrix } from '../network/arena.ts';
import { UPOS_ROOM } from '../network/shape.ts';
import type { Stretch } from '../wasm/room.ts';

/** A language-specific tag with the features that go with it. */
export interface Tag {
  readonly xpos: string;
  readonly feats: string;
}

/** For each row, a place in `UPOS` and one in the list of tags. */
export interface Choices {
  readonly upos: Stretch<Int32Array>;
  readonly tags: Stretch<Int32Array>;
}

/** Which of the tags of a language go with which part of speech. */
export class TagSet {
  readonly #arena: Arena;
  readonly #starts: Stretch<Int32Array>;
  readonly #places: Stretch<Int32Array>;

  /**
   * @param arena must have room for a number for each of `allowed` and each place in it, and one more
   * @param allowed for each part of speech, in the order of `UPOS`, the places of its tags
   */
  constructor(arena: Arena, allowed: readonly (readonly number[])[]) {
    const places = allowed.flat();
    this.#arena = arena;
    this.#starts = arena.integers(allowed.length + 1);
    this.#places = arena.integers(places.length);
    this.#places.data.set(places);
    allowed.forEach((list, at) => {
      this.#starts.data[at + 1] = this.#starts.data[at]! + list.length;
    });
  }

  /**
   * Finds the part of speech with the highest score, and the best tag that goes with it, 0 where none does.
   *
   * @param scores the tagger's scores, a row a word, in the same arena
   * @param into receives what was found for the first `rows` rows
   */
  choose(scores: Matrix, rows: number, { upos, tags }: Choices): void {
    const { kernels } = this.#arena;
    const stride = 4 * scores.cols;
    kernels.bestPlaces(scores.at, stride, rows, UPOS.length, -1, upos.at);
    const ofTags = scores.at + 4 * UPOS_ROOM;
    kernels.bestOfClass(ofTags, stride, rows, upos.at, this.#starts.at, this.#places.at, tags.at);
  }
}
