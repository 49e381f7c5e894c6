import type { ConceptLexicon } from '@parley/analysis';

export const stance: ConceptLexicon['stance'] = {
  DEMAND: `demand, insist, urge/VERB, call/VERB > for, calls for, calls on, call/VERB > on, challenge/VERB, require/VERB, press/VERB > for, push/VERB > for, ask/VERB > for, request, appeal/VERB > for, claim/VERB, pressure/VERB, exhort, want + to have, set + condition`,
  WANT: `want/VERB, wish/VERB, would like, seek, aim/VERB, would rather, would prefer, prefer, need/VERB`,
  PROPOSE: `propose, suggest, put + forward, proposal, invite/VERB, float/VERB, table/VERB, advocate/VERB, moot/VERB, raise + idea`,
  OFFER: `offer/VERB, offer/NOUN, promise/VERB, give/VERB + choice, extend/VERB, pledge/VERB, volunteer/VERB`,
  ACCEPT: `accept/VERB, agree/VERB > to, approve, consent/VERB, sign/VERB > up, give + nod, endorse, give + green light, concede, acquiesce, go > along`,
  REJECT: `reject, refuse/VERB, rule/VERB > out, dismiss, turn/VERB > down, oppose, decline/VERB, block/VERB, veto, spurn, rebuff, accept + no longer, resist, snub/VERB, be against, vote > against, rejection, refusal, opposed/ADJ, no + recognition, say + no`,
  SUPPORT: `support/VERB, back/VERB, favour/VERB, favor/VERB, welcome/VERB, endorse, stand > by, champion/VERB, advocate/VERB, plead, be for, preserve, keep/VERB, uphold, defend`,
  OPEN: `open > to, ready/ADJ, willing, prepared/ADJ, =prepared/VERB, consider/VERB, negotiable, room + compromise, flexible, willingness, readiness, averse`,
  THREATEN: `threaten, threat, warn/VERB, vow/VERB, ultimatum, hell to pay, would hold + responsible, special measures, retaliate, retaliation, prepare/VERB + to strike, consequence`,
  PROMISE: `promise, pledge, vow, undertake, commit/VERB, guarantee/VERB`,
  MUST: `must, =needed/VERB, necessary/ADJ, essential/ADJ, vital/ADJ, crucial/ADJ, imperative/ADJ, have/VERB > to, should, need/VERB > to, ought to, has to, should have, have to`,
  CANNOT: `not negotiable, non-negotiable, unacceptable, non-starter, deal-breaker, out of the question, red line, nonstarter, impossible, off the table, inadmissible`,
  ABLE: `can/AUX, could/AUX, may/AUX, =ca`,
  CONSEQUENCE: `face/VERB, follow/VERB, bear + consequences, suffer/VERB, pay + price, hit/VERB > with, hell to pay, be met with`,
  IMPOSE: `impose/VERB, announce/VERB + sanctions, slap/VERB, reimpose, unveil/VERB + sanctions`,
  CONTINUE: `continue/VERB, keep/VERB, remain/VERB`,
  ALSO: `=also, =moreover, =furthermore, =besides, =further, =additionally, =in addition, =in return`,
  MEDIATE: `mediate/VERB, mediation, act/VERB + as host, broker/VERB, play host, good offices`,
  THEREOF: `=thereof, =therewith`,
  PLAN_PAPER: `draft/NOUN, plan/NOUN, proposal, document/NOUN, demand/NOUN, offer/NOUN, text/NOUN, terms/NOUN, request/NOUN, ultimatum, condition/NOUN, idea/NOUN, blueprint, bill/NOUN`,
};
