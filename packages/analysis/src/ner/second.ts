import type { Block } from './block.ts';
import { BlockBuilder } from './block.ts';
import { forOthers } from './document.ts';
import type { View } from './features.ts';
import { NOTHING } from './features.ts';
import { kindOf, LABELS, OUTSIDE } from './labels.ts';
import { capital } from './words.ts';

const PER_TOKEN = 14;

/** Features of the second pass: what the first one said of the token, its neighbours and the word elsewhere. */
export function secondFeatures(view: View, labels: Uint8Array): Block {
  const { words } = view;
  const { types, type } = words;
  const out = new BlockBuilder(words.count, PER_TOKEN);
  const counts = new Int32Array(LABELS);
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const from = words.sentences[s]!;
    const to = words.sentences[s + 1]!;
    for (let i = from; i < to; i++) {
      const own = labels[i]!;
      const left = i > from ? labels[i - 1]! : LABELS;
      const right = i + 1 < to ? labels[i + 1]! : LABELS;
      out.add(200, own);
      out.add(201, own, left);
      out.add(202, own, right);
      out.add(203, own, left, right);
      out.add(204, own, types.lower[type[i]!]);
      if (capital(types.writing[type[i]!]!)) addElsewhere(out, view, labels, i, counts);
      out.next();
    }
  }
  return out.finish();
}

function addElsewhere(
  out: BlockBuilder,
  view: View,
  labels: Uint8Array,
  i: number,
  counts: Int32Array,
): void {
  counts.fill(0);
  let seen = 0;
  forOthers(view, i, (j) => {
    counts[labels[j]!]!++;
    seen++;
  });
  const own = labels[i]!;
  if (seen === 0) {
    out.add(210, own);
    return;
  }
  const kinds = [0, 0, 0, 0, 0];
  for (let label = 0; label < LABELS; label++) {
    if (counts[label] === 0) continue;
    out.add(211, label);
    out.add(212, label, own);
    kinds[label === OUTSIDE ? 4 : kindOf(label)]! += counts[label]!;
  }
  let best = 0;
  for (let k = 1; k < 5; k++) if (kinds[k]! > kinds[best]!) best = k;
  const share = kinds[best] === seen ? 2 : 2 * kinds[best]! > seen ? 1 : 0;
  out.add(213, best, share, own);
  out.add(214, best, share);
  out.add(215, best, Math.min(seen, 3), own === OUTSIDE ? NOTHING : kindOf(own));
}
