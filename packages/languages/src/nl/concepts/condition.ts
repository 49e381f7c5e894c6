import type { ConceptLexicon } from '@parley/analysis';

export const condition: ConceptLexicon['condition'] = {
  BEFORE: `=voordat, =voor dat, =alvorens, =vooraleer, =eer`,
  ONCE: `=zodra, =nadat, =wanneer eenmaal, =eenmaal, =als eenmaal`,
  ONLY_IF: `=pas als, =pas wanneer, =pas nadat, =pas na, =pas daarna, =pas dan, =alleen als, =alleen wanneer, =slechts als, =pas aan beginnen als, =pas + als, =pas + nadat, =pas + zodra,
    =niet eerder dan, =alleen > =als, =alleen > =wanneer, =alleen > =nadat, =slechts > =als, =enkel > =als, =enkel als, =uitsluitend als, =pas + wanneer`,
  UNLESS: `=tenzij`,
  UNTIL: `=totdat, =tot dat, =tot/SCONJ`,
  AS_LONG_AS: `=zolang`,
  PROVIDED: `=mits, =op voorwaarde dat, =onder voorwaarde dat, =onder de voorwaarde dat`,
  IF: `=als/SCONJ, =indien, =wanneer/SCONJ, =mocht/AUX, =mocht/VERB`,
  FIRST_STEP: `=eerst, =allereerst, =als eerste, =eerste stap`,
  THEREAFTER: `=daarna, =vervolgens, =dan/ADV, =dan/SCONJ, =pas dan, =daarop, =nadien`,
  CONDITION: `voorwaarde, randvoorwaarde, vereiste`,
  IN_EXCHANGE: `=in ruil voor, =in ruil daarvoor, =als tegenprestatie, =in ruil`,
  COMES_AFTER: `komen/VERB + daarna, volgen/VERB + daarna, komen/VERB + later, volgen/VERB + later`,
  DEPEND: `af_hangen, afhankelijk + van, hangen/VERB + af van, staan/VERB + valt met`,
  PRECEDE: `vooraf_gaan, gaan/VERB + vooraf`,
};
