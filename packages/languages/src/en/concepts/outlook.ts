import type { ConceptLexicon } from '@parley/analysis';

export const outlook: ConceptLexicon['outlook'] = {
  EXPECT: `expect, expectation, anticipate, foresee, count > on, bank > on, reckon, prospect`,
  HOPE: `hope, hopeful`,
  DOUBT: `doubt, doubtful, sceptical, skeptical, scepticism, skepticism, not think, not believe`,
  OPTIMISTIC: `hopeful, optimistic, optimism, confident, confidence, within reach, constructive, positive, encouraging, encouraged, promising, historic, breakthrough is near, closer, progress, very good progress, upbeat, robust`,
  CAUTIOUS: `cautious, caution, careful, guarded, wary, patience, restraint, excitement, not in a rush, remains to be seen, a success if, measured, reserved, qualified`,
  PESSIMISTIC: `unlikely, gloomy, pessimistic, pessimism, low expectations, high expectations, no breakthrough, few, nobody, nothing will happen, little hope, slim, bleak, not expect, sceptical, skeptical, behind schedule, no reason, unconvincing, lead anywhere, nowhere, doubtful, disappointed, obstacle, not serious`,
  BREAKTHROUGH: `breakthrough, progress, result, deal, success, agreement, headway, outcome`,
  LITTLE: `=few, =little, =low, =hardly, =no, =slim`,
  MANDATE: `mandate, authorise, authorize, empower, authority, entrust`,
};
