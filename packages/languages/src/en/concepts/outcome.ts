import type { ConceptLexicon } from '@parley/analysis';

export const outcome: ConceptLexicon['outcome'] = {
  AGREE: `agree, reach + agreement, reach + deal, strike/VERB + deal, come + terms, settle/VERB, reach + accord, sign + agreement, sign + deal, conclude + agreement, agreed/ADJ, clinch,
    come/VERB + to an understanding, reach/VERB + understanding, reach/VERB + compromise, reach/VERB + consensus, bury + hatchet, patch/VERB > up, make/VERB + peace, iron/VERB > out, resolve/VERB + dispute, resolve/VERB + differences, cut/VERB + deal, seal/VERB + deal, shake/VERB + on, find/VERB + common ground, see/VERB + eye to eye, come/VERB + agreement, hammer/VERB + deal, reach/VERB + settlement, reach/VERB + truce, reach/VERB + pact, ink/VERB`,
  AGREEMENT: `agreement, deal, accord, treaty, pact, settlement, compromise, memorandum, truce, ceasefire, understanding,
    framework agreement, framework deal, peace deal, trade deal, ceasefire deal, memorandum of understanding, collective agreement, convention, protocol, consensus, contract/NOUN, armistice, roadmap, arrangement, declaration of principles, charter, cease-fire`,
  EXCHANGE: `exchange, swap, trade/VERB, prisoner swap`,
  RELEASE: `release, free/VERB, hand/VERB > over, let/VERB > go, return/VERB, let > go, repatriate, liberate`,
  DISAGREE: `disagree, fail/VERB + to agree, divide/VERB, apart, gap, gulf, rift, divergence, differ,
    remain/VERB + deadlocked, deadlocked/ADJ, at odds, be/AUX + stuck, unable + to agree, fall/VERB > out`,
  SIGN: `sign/VERB, initial/VERB, signature`,
  WITHDRAW_FROM: `abandon, withdraw/VERB > from, pull/VERB > out, quit/VERB, renege, scrap/VERB,
    walk/VERB > out, walk/VERB > away, pull/VERB > back from, storm/VERB > out, drop/VERB + out of, break/VERB > off, break/VERB > with, leave/VERB + talks, leave/VERB + table, leave/VERB + negotiations, suspend/VERB + participation, end/VERB + participation`,
  SUCCEED: `reach/VERB, sign/VERB, strike/VERB, conclude/VERB, broker/VERB, seal/VERB, clinch/VERB, finalise, finalize, ratify, secure/VERB, negotiate, hammer/VERB + out, make/VERB, mediate,
    take/VERB + effect, come/VERB + into force, come/VERB + into effect, enter/VERB + into force, go/VERB + into effect, finalise/VERB, ink/VERB, conclude, agree/VERB + on, come/VERB > about, cement/VERB, thrash/VERB > out, announce/VERB + jointly`,
  AMOUNT: `=dozens, =hundreds, =thousands, =tens of thousands, =hundreds of thousands, =millions, =billions, =scores, =a dozen, dozen/NOUN, half/NOUN, =a fifth, =a third, =a quarter, =a tenth, =two thirds, =two-thirds, =three quarters, =three-quarters, =a sixth, =an eighth, =one-fifth, =one-third, =a handful`,
  PERCENT: `percent, per cent, percentage point, =%`,
  APPROXIMATE: `=about, =around, =some, =nearly, =almost, =more than, =less than, =fewer than, =over, =at least, =up to, =roughly, =approximately, =just over, =just under, =an estimated, =close to, =at most, =as many as, =well over, =little more than`,
  FRUITLESS: `in failure, empty-handed, empty handed, in deadlock, in stalemate, in acrimony, in disarray, in collapse, with nothing to show, without result, without results, without success,
    without progress, without an outcome, in a stalemate, in a deadlock, at an impasse, no closer`,
  PART_WAYS: `end/VERB, close/VERB, finish/VERB, conclude/VERB, wrap/VERB > up, break/VERB > up, part/VERB, leave/VERB, depart, go/VERB > home, return/VERB, walk/VERB > away, walk/VERB > out, adjourn, disperse, fly/VERB, emerge/VERB, come/VERB > away, come/VERB > home, rise/VERB, separate/VERB, abandon, go/VERB + ways`,
  JOINT: `joint/ADJ`,
};
