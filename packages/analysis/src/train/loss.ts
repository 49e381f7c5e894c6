import type { Matrix } from '../network/arena.ts';
import { UPOS_ROOM } from '../network/shape.ts';
import type { Targets } from './batch.ts';

/**
 * Replaces scores by the gradient of the cross entropy of their softmax (times `weight`), and returns the loss. With
 * `extra`, one more score stands at `extra[at]`; it is the right one when `gold` is -1.
 */
export function softmaxLoss(
  scores: Float32Array,
  gold: number,
  weight: number,
  extra?: Float32Array,
  at = 0,
): number {
  if (weight === 0) {
    scores.fill(0);
    if (extra) extra[at] = 0;
    return 0;
  }
  let most = extra ? extra[at]! : -Infinity;
  for (const score of scores) if (score > most) most = score;
  const rest = extra ? Math.exp(extra[at]! - most) : 0;
  let sum = rest;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - most);
  const right = (gold < 0 ? rest : scores[gold]!) / sum;
  for (let i = 0; i < scores.length; i++) scores[i]! *= weight / sum;
  if (extra) extra[at] = (weight * rest) / sum - (gold < 0 ? weight : 0);
  if (gold >= 0) scores[gold]! -= weight;
  return -weight * Math.log(Math.max(right, 1e-10));
}

/** The loss of the part of speech and of the tag, and their gradient. A tag of -1 is not known and costs nothing. */
export function tagLoss(scores: Matrix, gradient: Matrix, rows: number, targets: Targets): number {
  const { cols } = scores;
  let loss = 0;
  gradient.data.set(scores.data.subarray(0, rows * cols));
  for (let row = 0; row < rows; row++) {
    const at = row * cols;
    const upos = gradient.data.subarray(at, at + targets.uposCount);
    const tags = gradient.data.subarray(at + UPOS_ROOM, at + UPOS_ROOM + targets.tags);
    loss += softmaxLoss(upos, targets.upos[row]!, targets.tagWeight[row]!);
    const known = targets.tag[row]! >= 0;
    loss += softmaxLoss(tags, targets.tag[row]!, known ? targets.tagWeight[row]! : 0);
    gradient.data.fill(0, at + targets.uposCount, at + UPOS_ROOM);
    gradient.data.fill(0, at + UPOS_ROOM + targets.tags, at + cols);
  }
  return loss;
}
