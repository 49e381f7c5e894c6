import type { Fact } from '@parley/dossier';
import type { ClaimState } from '@parley/record';
import { evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { toldVariants } from '../dossier.ts';
import type { Telling, Told } from '../telling.ts';

/** Somebody or something with its name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How well what a fact tells is supported. */
export interface Supported {
  readonly claim: string;
  readonly state: ClaimState;
  readonly voices: number;
  readonly reports: number;
  readonly evidence: Evidence[];
}

/** Gives ids their names. */
export const namedIn =
  ({ reading }: Telling) =>
  (id: string): Named => ({ id, name: reading.names.of(id) });

/** How the fact of a line is supported; all attestations are named, not only those that a line cites. */
export function supportOf(telling: Telling, fact: Fact): Supported {
  const { claim, variant } = toldBy(telling, fact);
  return {
    claim: claim.id,
    state: claim.state,
    voices: variant.voices,
    reports: new Set(variant.attestations.map(({ report }) => report)).size,
    evidence: evidenceOf(variant.attestations, telling.reports),
  };
}

/** The claim and the variant that a fact of an account tells. */
export const toldBy = ({ told }: Telling, { id }: Fact): Told => told.get(id)!;

/** The id of the variant, where it does not lead its claim. */
export function variantBeside({ claim, variant }: Told): { readonly variant?: string } {
  return toldVariants(claim)[0] === variant ? {} : { variant: variant.id };
}
