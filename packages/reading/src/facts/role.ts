import type { FindingOf, FactReader } from './fact.ts';
import { base } from './fact.ts';

/** Offices that say nothing but that somebody is unnamed or of equal rank. */
const EMPTY: ReadonlySet<string> = new Set(['colleague', 'official', 'diplomat', 'counterpart']);
/** Those that say what somebody named is where they stand beside the name. */
const PROFESSIONS: ReadonlySet<string> = new Set(['official', 'diplomat']);

/** Roles: every office that the text, or a later description of the same person, ties to a name. */
export const readRoles: FactReader = ({ context, entities }) => {
  const best = new Map<string, FindingOf<'role'>>();
  for (const claim of entities.roles) {
    if (claim.id !== null && EMPTY.has(claim.id) && !(claim.stated && PROFESSIONS.has(claim.id))) continue;
    if (claim.id === 'member' && claim.of === undefined) continue;
    const key = `${claim.person} ${claim.id ?? claim.text} ${claim.former}`;
    const known = best.get(key);
    const span = context.span(claim.from, claim.to);
    if (known) {
      known.evidence.push(span);
      if (claim.of !== undefined) known.of ??= claim.of;
      continue;
    }
    best.set(key, {
      ...base([span], claim.stated ? 0.9 : 0.7),
      type: 'role',
      person: claim.person,
      title: { id: claim.id, text: claim.text },
      ...(claim.of === undefined ? {} : { of: claim.of }),
      former: claim.former,
      pattern: claim.stated ? 'role/apposition' : 'role/description',
    });
  }
  return [...best.values()];
};
