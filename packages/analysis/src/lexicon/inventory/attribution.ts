/** Concepts of saying and thinking. */
export const ATTRIBUTION = {
  SAY: 'a verb of saying or writing that takes what is said as a clause or a quote: say, add, warn, write',
  THINK: 'a verb of thinking whose clause is the opinion of its subject: think, believe, find',
  ACCORDING: 'a preposition or adverb that names the source: according to, volgens, aldus',
  OWN: 'the word by which an attribution names its own subject as the source: own, eigen',
  CALL: 'a verb that puts a label on something: call, describe … as, noemen',
  SPEAK_OF: 'a verb that takes what is said as a nominal: speak of, point to, recall',
  ATTITUDE:
    'a verb of wanting, backing or turning down, whose object is what a person stands for: support, oppose',
  QUOTE: 'a verb that attributes nothing but a quotation: continue, begin, go on',
  CITE: 'a verb whose object is the one who said it: quote (somebody as saying), cite, citeren',
  DENY: 'a verb of saying that denies what follows: deny',
  THAT: 'the conjunction that opens what is said: that, dat',
  WHETHER: 'a conjunction that opens an indirect question: whether, of',
  ASK: 'a verb that takes an indirect question: ask, wonder, vragen',
  STATEMENT: 'a noun for something said: statement, letter, interview, verklaring',
  CLAIM:
    'a noun for what somebody says or thinks, of which a clause gives the content: claim, insistence, belief',
  NAMELESS: 'what unnamed sources ask for: to be named or identified, anonymity',
  AS_SAID: 'the adverb of an inverted or parenthetical attribution: zo (zei), as (… put it)',
} as const;
