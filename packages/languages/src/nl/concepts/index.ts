import type { ConceptLexicon } from '@parley/analysis';
import { attribution } from './attribution.ts';
import { condition } from './condition.ts';
import { delegation } from './delegation.ts';
import { event } from './event.ts';
import { grammar } from './grammar.ts';
import { groups } from './groups.ts';
import { meeting } from './meeting.ts';
import { outcome } from './outcome.ts';
import { outlook } from './outlook.ts';
import { stance } from './stance.ts';

/** The words of this language for every concept. */
export const concepts: ConceptLexicon = {
  attribution,
  stance,
  grammar,
  groups,
  meeting,
  delegation,
  condition,
  outlook,
  outcome,
  event,
};
