import type { ConceptLexicon } from '@parley/analysis';

export const condition: ConceptLexicon['condition'] = {
  BEFORE: `=before, =ahead of, =prior to`,
  ONCE: `=once/SCONJ, =as soon as, =after/SCONJ`,
  ONLY_IF: `=only if, =only after, =only when, =only once, =only then, =only > =if, =only > =once, =only > =after/SCONJ, =only > =when, =not until, =not before`,
  UNLESS: `=unless`,
  UNTIL: `=until, =till`,
  AS_LONG_AS: `=as long as, =so long as, =while/SCONJ`,
  PROVIDED: `=provided that, =provided, =on condition that, =on the condition that, =providing`,
  IF: `=if/SCONJ, =should/AUX`,
  FIRST_STEP: `=first/ADV, =first of all, =first step, =firstly, =before anything else`,
  THEREAFTER: `=then, =after that, =afterwards, =thereafter, =comes after that, =later`,
  CONDITION: `condition/NOUN, precondition, prerequisite, requirement`,
  IN_EXCHANGE: `=in exchange for, =in return, =in return for, =in exchange`,
  COMES_AFTER: `come/VERB + after that, come/VERB + later, follow/VERB + later, come/VERB + afterwards, everything else + later`,
  DEPEND: `depend/VERB, hinge/VERB, dependent > on, conditional > on, contingent > on`,
  PRECEDE: `precede, come/VERB before, come/VERB ahead of`,
};
