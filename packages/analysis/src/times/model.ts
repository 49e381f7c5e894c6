import type { Upos } from '../model.ts';

/** A word of the document, with what a tagger says of it where one has been at work. */
export interface TimeWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly upos?: Upos;
  readonly feats?: string;
  readonly lemma?: string;
}

/** What `findTimes` reads: only the stretches of text that sentences cover are looked at. */
export interface TimeInput {
  readonly text: string;
  readonly sentences: readonly (readonly TimeWord[])[];
  /** When the document was published, in EDTF, or null where that is not known. */
  readonly published: string | null;
}
