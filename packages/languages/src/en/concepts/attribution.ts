import type { ConceptLexicon } from '@parley/analysis';

export const attribution: ConceptLexicon['attribution'] = {
  SAY: `say, tell/VERB, add/VERB, declare, report/VERB, announce, state/VERB, write, warn, caution/VERB, reply/VERB, respond, answer/VERB, retort, stress/VERB,
    emphasise, emphasize, underline/VERB, repeat/VERB, admit, concede, acknowledge, confirm, deny, claim/VERB, note/VERB, remark/VERB, explain, argue, insist,
    suggest, vow/VERB, promise/VERB, pledge/VERB, reiterate, indicate, signal/VERB, disclose, reveal, assert, maintain, contend, allege, complain, observe, quip/VERB, predict,
    recall/VERB, tweet/VERB, post/VERB, ask, wonder/VERB, demand/VERB, urge/VERB, put/VERB > it, point > out, make + clear, let + know, quote/VERB, cite/VERB, comment/VERB, hint/VERB, stipulate, affirm, recount, relate, tell, estimate/VERB, conclude, agree > with, lament/VERB, exclaim, joke/VERB, shout/VERB, mention/VERB, propose, echo/VERB, go + on record, sneer, scoff, rule > out`,
  THINK: `think, believe, feel/VERB, consider/VERB, expect/VERB, hope/VERB, fear/VERB, doubt/VERB, suspect/VERB, reckon, suppose, see > as, view/VERB, regard/VERB`,
  ACCORDING: `=according to, =in the words of, =as per, =in the view of`,
  CALL: `call/VERB, describe/VERB, brand/VERB, label/VERB, term/VERB, dub, characterise, characterize, dismiss, denounce, hail/VERB, portray`,
  SPEAK_OF: `speak/VERB > of, accuse/VERB > of, call/VERB > for, point/VERB > to, warn/VERB > of, warn/VERB > against, talk/VERB > of, complain > of, criticise, criticize, praise/VERB, condemn, welcome/VERB, deplore, appeal/VERB, appeal/NOUN, hail/VERB`,
  DENY: `deny, dispute/VERB, refute, rebut`,
  THAT: `=that/SCONJ`,
  WHETHER: `=whether, =if/SCONJ`,
  STATEMENT: `statement, letter, interview, speech, press conference, news conference, post/NOUN, communique, communiqué, remark/NOUN, comment/NOUN, address/NOUN, briefing`,
  AS_SAID: `=as, =so`,
};
