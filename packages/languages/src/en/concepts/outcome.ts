import type { ConceptLexicon } from '@parley/analysis';

export const outcome: ConceptLexicon['outcome'] = {
  AGREE: `agree, reach + agreement, reach + deal, strike/VERB + deal, come + terms, settle/VERB, reach + accord, sign + agreement, sign + deal, conclude + agreement, agreed/ADJ, clinch`,
  AGREEMENT: `agreement, deal, accord, treaty, pact, settlement, compromise, memorandum, truce, ceasefire, understanding`,
  EXCHANGE: `exchange, swap, trade/VERB, prisoner swap`,
  RELEASE: `release, free/VERB, hand/VERB > over, let/VERB > go, return/VERB, let > go, repatriate, liberate`,
  DISAGREE: `disagree, fail/VERB + to agree, divide/VERB, apart, gap, gulf, rift, divergence, differ`,
  SIGN: `sign/VERB, initial/VERB, signature`,
  WITHDRAW_FROM: `abandon, withdraw/VERB > from, pull/VERB > out, quit/VERB, renege, scrap/VERB`,
  SUCCEED: `reach/VERB, sign/VERB, strike/VERB, conclude/VERB, broker/VERB, seal/VERB, clinch/VERB, finalise, finalize, ratify, secure/VERB, negotiate, hammer/VERB + out, make/VERB, mediate`,
  AMOUNT: `=dozens, =hundreds, =thousands, =tens of thousands, =hundreds of thousands, =millions, =billions, =scores, =a dozen, dozen/NOUN, half/NOUN, =a fifth, =a third, =a quarter, =a tenth, =two thirds, =two-thirds, =three quarters, =three-quarters, =a sixth, =an eighth, =one-fifth, =one-third, =a handful`,
  CURRENCY: `=$, =€, =£, =¥, =₹, =us$, =c$, =a$, =chf, =usd, =eur, euro, dollar, pound, yen, franc, rand, rupee, yuan, peso, krona, krone, ruble, rouble, shekel, lira, zloty`,
  MAGNITUDE: `=thousand, =million, =billion, =trillion, =bn, =m/NUM, =mn, =tn, =k/NUM, =mln`,
  PERCENT: `percent, per cent, percentage point, =%`,
  APPROXIMATE: `=about, =around, =some, =nearly, =almost, =more than, =less than, =fewer than, =over, =at least, =up to, =roughly, =approximately, =just over, =just under, =an estimated, =close to, =at most, =as many as, =well over, =little more than`,
  FRUITLESS: `in failure, empty-handed, empty handed, in deadlock, in stalemate, in acrimony, in disarray, in collapse, with nothing to show, without result, without results, without success`,
  PART_WAYS: `end/VERB, close/VERB, finish/VERB, conclude/VERB, wrap/VERB > up, break/VERB > up, part/VERB, leave/VERB, depart, go/VERB > home, return/VERB, walk/VERB > away, walk/VERB > out, adjourn, disperse, fly/VERB, emerge/VERB, come/VERB > away, come/VERB > home, rise/VERB, separate/VERB, abandon, go/VERB + ways`,
  JOINT: `joint/ADJ`,
};
