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

/** One report's word, as far as its weight goes: whose voice it is, and how sure the reader was. */
export interface Word {
  readonly source: { readonly voice: string; readonly weight: number };
  readonly fact: { readonly confidence: number };
}

/** What words weigh together. */
export interface Strength {
  /** How many independent voices there are among them. */
  readonly voices: number;
  readonly confidence: number;
}

/**
 * The strength that independent voices give together: their confidence is one less the chance that all are wrong
 * (a noisy or), each voice being as sure as its surest report, and is never above 0.99.
 */
export function strengthOf(words: readonly Word[]): Strength {
  if (words.length === 1) return { voices: 1, confidence: rounded(1 - sureness(words[0]!)) };
  const voices = new Map<string, number>();
  for (const word of words) {
    const { voice } = word.source;
    voices.set(voice, Math.max(voices.get(voice) ?? 0, sureness(word)));
  }
  let doubt = 1;
  for (const confidence of voices.values()) doubt *= 1 - confidence;
  return { voices: voices.size, confidence: rounded(doubt) };
}

const sureness = ({ source, fact }: Word) => Math.max(0, Math.min(1, fact.confidence * source.weight));

const rounded = (doubt: number) => Math.min(MOST, Math.round((1 - doubt) * 1000) / 1000);
