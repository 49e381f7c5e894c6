import type { Scene } from '../clauses/index.ts';
import { holdersOf, isInCondition, isNegated, issuesOf, scopeOf } from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';

/** “A announced sanctions against B”: A threatens them. */
export function imposeClaims(index: number, scene: Scene): Claim[] {
  const tokens = scopeOf(index, scene.context);
  if (!issuesOf(tokens, scene.context).includes('sanctions')) return [];
  const { ids, sure } = holdersOf(index, scene);
  return sure ? claims(ids, ['sanctions'], 'threatens', tokens, 0.7, 'position/impose') : [];
}

/** “If …, sanctions will follow, A said”, “B will face sanctions, A said”: A threatens. */
export function consequenceClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  const speaker = scene.speakerAt(index);
  if (speaker === undefined || isInCondition(index, context) || isNegated(index, context)) return [];
  const subject = context.tree.subject(index);
  const own = subject < 0 ? [] : context.tree.subtree(subject);
  const tokens = [...new Set([...own, ...scopeOf(index, context)])].sort((a, b) => a - b);
  const sanctions = issuesOf(tokens, context).includes('sanctions');
  if (sanctions) return claims([speaker], ['sanctions'], 'threatens', tokens, 0.65, 'position/consequence');
  // “whoever breaks it will bear the consequences”: the word for harm is part of the entry.
  const harm = (context.match(index, 'CONSEQUENCE')?.tokens.length ?? 1) > 1;
  const ahead = context.tree.children(index, 'aux').some((at) => context.is(at, 'WILL', 'WOULD', 'MUST'));
  return harm && ahead ? claims([speaker], ['other'], 'threatens', tokens, 0.55, 'position/consequence') : [];
}

/** “A is ready to host the talks”, “A goes on mediating”: A offers its services. */
export function mediateClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  const { upos, deprel } = context.token(index);
  if ((upos === 'NOUN' && !/^(obj|xcomp|obl)/.test(deprel)) || isNegated(index, context)) return [];
  const aux = context.tree.children(index, 'aux');
  const above = context.token(index).head;
  const willing = [...aux, ...(above < 0 ? [] : [above])].some((at) =>
    context.is(at, 'WILL', 'ABLE', 'HOPE', 'CONTINUE', 'OFFER', 'OPEN', 'WANT'),
  );
  if (!willing) return [];
  const { ids, sure } = holdersOf(aux.length === 0 && above >= 0 ? above : index, scene);
  return sure
    ? claims(ids, ['format-of-talks'], 'offers', scopeOf(index, context), 0.65, 'position/mediate')
    : [];
}
