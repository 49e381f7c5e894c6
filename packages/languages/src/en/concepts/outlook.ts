import type { ConceptLexicon } from '@parley/analysis';

export const outlook: ConceptLexicon['outlook'] = {
  EXPECT: `expect, expectation, anticipate, foresee, count > on, bank > on, reckon, prospect`,
  HOPE: `hope, hopeful`,
  DOUBT: `doubt, doubtful, sceptical, skeptical, scepticism, skepticism, not think, not believe`,
  OPTIMISTIC: `hopeful, optimistic, optimism, confident, express/VERB + confidence, constructive, positive, encouraging, encouraged, promising, historic, progress/NOUN, headway, upbeat, robust`,
  CAUTIOUS: `cautious, caution, careful, guarded, wary, patience, restraint, excitement, remains to be seen, a success if, measured, reserved, qualified`,
  PESSIMISTIC: `unlikely, gloomy, pessimistic, pessimism, low expectations, high expectations, no breakthrough, few, nobody, nothing will happen, little hope, slim, bleak, not expect, sceptical, skeptical, behind schedule, no reason, unconvincing, lead anywhere, nowhere, obstacle, not serious`,
  WITHIN_REACH: `within reach, closer, near/ADJ, deal + near, agreement + near, deal is near, close/ADJ + to, step forward, step in the right direction, in sight, on track, on the verge, on the cusp`,
  BREAKTHROUGH: `breakthrough, progress, result, deal, success, agreement, headway, outcome`,
  LITTLE: `=few, =little, =low, =hardly, =no, =slim`,
  SHORT_OF: `fail/VERB, =far/ADJ/ADV, unable, nowhere near, short of`,
  MANDATE: `mandate, authorise, authorize, empower, entrust, authority/NOUN + to negotiate`,
};
