import type { Token } from '../src/model.ts';

export const FORMS = new Map([
  ['denies', 'deny'],
  ['estimates', 'estimate'],
  ['backs', 'back'],
]);

/** Tokens of rows `text/UPOS/head/deprel/feats`. */
export function sentence(...rows: string[]): Token[] {
  return rows.map((row, index) => {
    const [text, upos, head, deprel, feats = '_'] = row.split('/');
    return {
      index,
      sentence: 0,
      start: 0,
      end: 0,
      text: text!,
      lemma: text!,
      upos: upos as Token['upos'],
      feats,
      xpos: '_',
      head: Number(head),
      deprel: deprel!,
    };
  });
}

/** What Dutch says of its perfect tense, in part. */
export const CUES = {
  past: new Set(['bespraken']),
  perfect: new Set(['is', 'zijn']),
  participle: /gelopen$/,
  connectors: new Set(['en']),
};
