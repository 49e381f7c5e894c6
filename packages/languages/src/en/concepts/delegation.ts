import type { ConceptLexicon } from '@parley/analysis';

export const delegation: ConceptLexicon['delegation'] = {
  LEAD: `lead/VERB, head/VERB, chair/VERB, leader, chief negotiator, top negotiator, spearhead, preside`,
  LED_BY: `=led by, =headed by, =under the leadership of, =under, =chaired by, =led in his absence by`,
  AT_HEAD: `=at the head of, =at the helm of, =in charge of`,
  ACCOMPANY: `accompany, flank/VERB, assist/VERB, join/VERB, support/VERB, travel/VERB > with, go/VERB > with, at his side, at her side, flanked`,
  INCLUDE: `make/VERB > up of, include, comprise, consist > of, count/VERB, number/VERB, be made up of, composed`,
  AMONG: `=among them, =including, =among, =such as, =among whom`,
  APPOINT: `appoint, name/VERB, pick/VERB, designate, nominate, list/VERB, tap/VERB, choose`,
  SEND: `send, dispatch/VERB, despatch/VERB`,
  REPRESENT: `represent, representation`,
  MEMBER_OF: `part of, member of, member/NOUN, belong`,
  ATTEND: `attend, take/VERB + part, be present, present/ADJ, participate, be + there, will not attend, turn/VERB > up, show/VERB > up, join/VERB, be at, make + trip`,
  ABSENT: `absent, absence, stay/VERB > away, skip/VERB, missing, not on the list, stay/VERB > in, stay/VERB > home, sit/VERB > out, no-show, stay/VERB + at home`,
  TRAVEL: `return/VERB > to, travel/VERB, fly/VERB, come/VERB, arrive, head/VERB > to, go/VERB > to, make + trip, trip`,
  HEADCOUNT: `=strong, =-strong, =member, =-member, =person, =-person, =man, =-man`,
  OPPOSITE: `=opposite, =facing, =across from, =across the table from`,
};
