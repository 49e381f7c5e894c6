/** A stretch of a text: half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches as they stand in an address: “10-25,40-52”. */
export const spansTo = (spans: readonly Stretch[]) =>
  spans.map(({ start, end }) => `${start}-${end}`).join(',');

/** Stretches from an address; what is none is left out. */
export function spansFrom(text: string): Stretch[] {
  return text.split(',').flatMap((part) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(part) ?? [];
    const stretch = { start: Number(start), end: Number(end) };
    return start !== undefined && stretch.start < stretch.end ? [stretch] : [];
  });
}
