import type { ConceptLexicon } from '@parley/analysis';

export const outcome: ConceptLexicon['outcome'] = {
  AGREE: `agree, reach + agreement, reach + deal, strike/VERB + deal, come + terms, settle/VERB, reach + accord, sign + agreement, sign + deal, conclude + agreement, agreed/ADJ, clinch`,
  AGREEMENT: `agreement, deal, accord, treaty, pact, settlement, compromise, memorandum, truce, ceasefire, understanding`,
  EXCHANGE: `exchange, swap, trade/VERB, prisoner swap`,
  RELEASE: `release, free/VERB, hand/VERB + over, let/VERB + go, return/VERB, let + go, repatriate, liberate`,
  DISAGREE: `disagree, fail/VERB + to agree, divide/VERB, apart, gap, gulf, rift, divergence, differ`,
  SIGN: `sign/VERB, initial/VERB, signature`,
  WITHDRAW_FROM: `abandon, withdraw/VERB + from, pull/VERB + out, quit/VERB, renege, scrap/VERB`,
};
