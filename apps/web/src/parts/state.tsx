import type { ClaimState } from '@parley/api';
import { Link } from 'wouter';
import { useWords } from '../settings/settings.tsx';

/** States that a reader wants to see at once; how many sources there are stands there anyway. */
const TOLD: readonly ClaimState[] = ['changed', 'contradicted', 'confirmed', 'rejected'];

/** How a claim stands, which leads to all the ways in which it is told. */
export function State({ state, claim }: { readonly state: ClaimState; readonly claim: string }) {
  const words = useWords();
  const told = TOLD.includes(state) ? words.states[state] : words.brief.claim;
  return (
    <Link href={`/claims/${encodeURIComponent(claim)}`} className={`state state-${state}`}>
      {told}
    </Link>
  );
}
