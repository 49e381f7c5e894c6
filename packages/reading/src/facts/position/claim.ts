import type { Issue, Span, Stance } from '@parley/dossier';
import type { FindingOf } from '../fact.ts';
import { base } from '../fact.ts';
import type { Scene } from '../clauses/index.ts';

/** A position as a pattern found it. */
export interface Claim {
  readonly holder: string;
  readonly issue: Issue;
  readonly stance: Stance;
  /** The tokens that say so. */
  readonly tokens: readonly number[];
  readonly confidence: number;
  readonly pattern: string;
}

/** A claim for each of the holders and issues. */
export function claims(
  holders: readonly string[],
  issues: readonly Issue[],
  stance: Stance,
  tokens: readonly number[],
  confidence: number,
  pattern: string,
): Claim[] {
  return holders.flatMap((holder) =>
    issues.map((issue) => ({ holder, issue, stance, tokens, confidence, pattern })),
  );
}

type Position = FindingOf<'position'>;

/** One finding for each holder, issue and stance, with all the words that say so and the best confidence. */
export function merge(claims: readonly Claim[], scene: Scene): Position[] {
  const found = new Map<string, Position>();
  for (const claim of claims) {
    const key = `${claim.holder} ${claim.issue} ${claim.stance}`;
    const known = found.get(key);
    const made = toFinding(claim, scene);
    if (!known) found.set(key, made);
    else {
      if (made.confidence > known.confidence) found.set(key, { ...made, evidence: known.evidence });
      addSpan(found.get(key)!.evidence, made.evidence[0]!);
    }
  }
  return [...found.values()];
}

function addSpan(spans: Span[], span: Span): void {
  if (!spans.some((other) => other.start === span.start && other.end === span.end)) spans.push(span);
}

function toFinding(claim: Claim, scene: Scene): Position {
  const { holder, issue, stance, tokens, confidence, pattern } = claim;
  const { context } = scene;
  const speaker = scene.speakerAt(tokens[0]!);
  const sentence = context.tree.sentenceOf(tokens[0]!);
  return {
    ...base([context.span(sentence.from, sentence.to)], confidence),
    type: 'position',
    holder,
    issue,
    stance,
    text: context.text(tokens[0]!, tokens.at(-1)! + 1),
    ...(speaker === undefined || speaker === holder ? {} : { reportedBy: speaker }),
    pattern,
  };
}
