import type { NameKind } from '../model.ts';

/** A name in a list of tokens: the tokens `from` (inclusive) to `to` (exclusive). */
export interface NameSpan {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
}

/** The order of the kinds fixes the labels; a model file is only good for the order it was trained with. */
export const KINDS: readonly NameKind[] = ['PER', 'LOC', 'ORG', 'MISC'];

/** Labels: 0 is outside; then for each kind begin, inside, last, unit (BILOU: Ratinov and Roth 2009). */
export const LABELS = 1 + 4 * KINDS.length;
export const OUTSIDE = 0;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** The label of a kind (index in `KINDS`) and a role. */
export const labelOf = (kind: number, role: number): number => 1 + 4 * kind + role;
/** Index in `KINDS` of a label other than outside. */
export const kindOf = (label: number): number => (label - 1) >> 2;
/** Role of a label other than outside. */
export const roleOf = (label: number): number => (label - 1) & 3;

const opens = (label: number): boolean => label !== OUTSIDE && roleOf(label) <= INSIDE;
const continues = (label: number): boolean =>
  label !== OUTSIDE && (roleOf(label) === INSIDE || roleOf(label) === LAST);

/** Whether one label may follow the other inside a sentence. */
export function mayFollow(previous: number, next: number): boolean {
  if (opens(previous)) return continues(next) && kindOf(previous) === kindOf(next);
  return !continues(next);
}

/** The label that a pair, from * `LABELS` + to, begins with, and the one that it ends with. */
export const FROM = Uint8Array.from({ length: LABELS * LABELS }, (_, pair) => Math.floor(pair / LABELS));
export const TO = Uint8Array.from({ length: LABELS * LABELS }, (_, pair) => pair % LABELS);
/** The pairs that can be, in ascending order; a third of all. */
export const ALLOWED = Int32Array.from(FROM.keys()).filter((pair) => mayFollow(FROM[pair]!, TO[pair]!));

/** Whether a sentence may begin with the label. */
export const mayBegin = (label: number): boolean => !continues(label);
/** Whether a sentence may end with the label. */
export const mayEnd = (label: number): boolean => !opens(label);

/** The spans that a well-formed sequence of labels says; indexes count from `from`. */
export function spansOf(labels: ArrayLike<number>, from = 0, to = labels.length): NameSpan[] {
  const spans: NameSpan[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const role = roleOf(label);
    if (role === BEGIN || role === UNIT) start = i;
    if (role === LAST || role === UNIT)
      spans.push({ kind: KINDS[kindOf(label)]!, from: start - from, to: i + 1 - from });
  }
  return spans;
}

/** Labels of a sentence of `length` tokens that has these spans. */
export function labelsOf(spans: readonly NameSpan[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { kind, from, to } of spans) {
    const k = KINDS.indexOf(kind);
    labels.fill(labelOf(k, INSIDE), from, to);
    labels[from] = labelOf(k, to - from === 1 ? UNIT : BEGIN);
    if (to - from > 1) labels[to - 1] = labelOf(k, LAST);
  }
  return labels;
}
