/** What is right for the words of a batch, a place a word. */
export interface Targets {
  readonly uposCount: number;
  readonly tags: number;
  readonly labels: number;
  readonly upos: Uint8Array;
  /** Place in the tag list, or -1 where it is not known. */
  readonly tag: Int16Array;
  /** Place of the head in its sentence, or -1 for the root. */
  readonly head: Int16Array;
  readonly label: Uint8Array;
  readonly tagWeight: Float32Array;
  readonly arcWeight: Float32Array;
}

export function makeTargets(rows: number, counts: { upos: number; tags: number; labels: number }): Targets {
  return {
    uposCount: counts.upos,
    tags: counts.tags,
    labels: counts.labels,
    upos: new Uint8Array(rows),
    tag: new Int16Array(rows),
    head: new Int16Array(rows),
    label: new Uint8Array(rows),
    tagWeight: new Float32Array(rows),
    arcWeight: new Float32Array(rows),
  };
}
