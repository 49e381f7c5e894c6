import type { Document } from '@parley/dossier';
import type { Account, Claim, Variant } from '@parley/record';
import { describe } from '../../describe.ts';
import { labelledWithin } from '../../lines.ts';
import { toldVariants } from '../dossier.ts';
import { evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { namesIn } from '../parts/claim.ts';
import { tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';

/** How a variant stands to the others: it holds, holds as well, is contested, was replaced, or a person rejected it. */
export type Standing = 'holds' | 'beside' | 'contests' | 'replaced' | 'rejected';

export interface VariantData {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  readonly fact: Variant['fact'];
  readonly voices: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
  readonly supersededBy?: string;
  readonly facts: { readonly report: string; readonly fact: string }[];
  readonly evidence: Evidence[];
}

export interface ClaimData {
  readonly id: string;
  readonly type: string;
  readonly state: Claim['state'];
  readonly text: string;
  readonly differsIn: string[];
  readonly variants: VariantData[];
  readonly notes: string[];
  readonly names: Record<string, string>;
}

/** Puts claims of an account in words, as data. */
export function claimTeller(
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): (claim: Claim) => ClaimData {
  const telling = tellingOf(account, documents, options);
  return (claim) => claimOf(telling, claim);
}

function claimOf(telling: Telling, claim: Claim): ClaimData {
  const { id, type, state, differsIn, notes, variants } = claim;
  const leading = (toldVariants(claim)[0] ?? variants[0])!;
  return {
    id,
    type,
    state,
    text: inWords(telling, leading),
    differsIn: [...differsIn],
    variants: variants.map((variant) => variantOf(telling, claim, variant)),
    notes: [...notes],
    names: namesIn(
      telling,
      variants.map(({ fact }) => fact),
    ),
  };
}

function variantOf(telling: Telling, claim: Claim, variant: Variant): VariantData {
  const { id, fact, voices, first, last, confidence, supersededBy, attestations } = variant;
  return {
    id,
    text: inWords(telling, variant),
    standing: standingOf(claim, variant),
    fact,
    voices,
    first,
    last,
    confidence,
    ...(supersededBy !== undefined && { supersededBy }),
    facts: attestations.map(({ report, fact: at }) => ({ report, fact: at })),
    evidence: evidenceOf(attestations, telling.reports),
  };
}

function inWords({ reading, tell }: Telling, variant: Variant): string {
  const { text } = labelledWithin(describe({ ...reading, backingOf: () => undefined }, tell(variant)));
  return text.map((piece) => piece.text).join('');
}

function standingOf(claim: Claim, variant: Variant): Standing {
  if (variant.rejected || claim.state === 'rejected') return 'rejected';
  if (variant.supersededBy !== undefined) return 'replaced';
  if (variant === toldVariants(claim)[0]) return 'holds';
  return variant.beside ? 'beside' : 'contests';
}
