/** Nobody is certain of what others report. */
const MOST = 0.99;

/**
 * How far a source is to be trusted by its Admiralty code. Letters: reliability of the source from A, completely,
 * to E, not at all; F cannot be judged. Digits: credibility of what it says from 1, confirmed, to 5, improbable;
 * 6 cannot be judged. The code orders and does not measure: the shares are ours, even steps with what
 * cannot be judged in the middle. Ungraded sources count in full.
 */
const RELIABILITY: Readonly<Record<string, number>> = { A: 1, B: 0.9, C: 0.75, D: 0.5, E: 0.25, F: 0.6 };
const CREDIBILITY: Readonly<Record<string, number>> = { 1: 1, 2: 0.9, 3: 0.75, 4: 0.5, 5: 0.25, 6: 0.6 };

/** The weight of a source with a grade such as “B2”, “B” or “2”; what is no grade weighs in full. */
export function weightOf(grade: string | undefined): number {
  const [, letter = '', digit = ''] = /^\s*([A-F])?\s*([1-6])?\s*$/i.exec(grade ?? '') ?? [];
  return (RELIABILITY[letter.toUpperCase()] ?? 1) * (CREDIBILITY[digit] ?? 1);
}

/** One report's word: whose voice it is, and how sure the reader was. */
interface Word {
  readonly voice: string;
  readonly confidence: number;
  readonly weight: number;
}

/** How many independent voices there are among the words. */
export function voicesOf(words: Iterable<Word>): number {
  return strongest(words).size;
}

/**
 * The confidence that independent voices give together: one less the chance that all are wrong (a noisy or), each
 * voice being as sure as its surest report. Never above 0.99, except on the word of a person who decided.
 */
export function confidenceOf(words: Iterable<Word>): number {
  let doubt = 1;
  for (const confidence of strongest(words).values()) doubt *= 1 - confidence;
  return Math.min(MOST, Math.round((1 - doubt) * 1000) / 1000);
}

function strongest(words: Iterable<Word>): Map<string, number> {
  const voices = new Map<string, number>();
  for (const { voice, confidence, weight } of words) {
    const own = Math.max(0, Math.min(1, confidence * weight));
    voices.set(voice, Math.max(voices.get(voice) ?? 0, own));
  }
  return voices;
}
