import { z } from 'zod';
import { InLanguage, Paging } from '../basics.ts';
import { Decided, DecisionList, NewDecision, Undo } from '../decisions.ts';
import { REVIEW_KINDS, ReviewQueue } from '../review.ts';
import { Identity } from '../who.ts';
import { Id, listOfKinds, ofId } from './route.ts';
import type { Route } from './route.ts';

/** Who is who, and what people decide. */
export const WORK_ROUTES = {
  identity: {
    method: 'GET',
    path: '/who/:id',
    tag: 'person',
    summary: 'A person, body or country by its id, or by a name in any spelling',
    role: 'reader',
    params: ofId,
    query: z.object({ ...InLanguage }),
    status: 200,
    answer: Identity,
  },
  review: {
    method: 'GET',
    path: '/review',
    tag: 'work',
    summary: 'What waits for a person: contradictions, uncertain facts, merged names',
    role: 'reader',
    query: z.object({
      kind: listOfKinds(REVIEW_KINDS),
      negotiation: Id.optional(),
      ...InLanguage,
      ...Paging,
    }),
    status: 200,
    answer: ReviewQueue,
  },
  decide: {
    method: 'POST',
    path: '/decisions',
    tag: 'work',
    summary: 'Writes down a decision',
    role: 'analyst',
    body: NewDecision,
    status: 201,
    answer: Decided,
  },
  decisions: {
    method: 'GET',
    path: '/decisions',
    tag: 'work',
    summary: 'The log of decisions, the latest first',
    role: 'reader',
    query: z.object({ ...Paging }),
    status: 200,
    answer: DecisionList,
  },
  undo: {
    method: 'POST',
    path: '/decisions/:id/undo',
    tag: 'work',
    summary: 'Takes a decision back',
    role: 'analyst',
    params: ofId,
    body: Undo,
    status: 201,
    answer: Decided,
  },
} as const satisfies Record<string, Route>;
