/** Concepts of what must come first. */
export const CONDITION = {
  BEFORE: 'before, voordat',
  ONCE: 'once, as soon as, after (clause), zodra, nadat',
  ONLY_IF: 'only if, only after, only then, pas als, pas daarna',
  UNLESS: 'unless, tenzij',
  UNTIL: 'until, totdat',
  AS_LONG_AS: 'as long as, zolang',
  PROVIDED: 'provided that, on condition that, op voorwaarde dat',
  IF: 'if, als',
  FIRST_STEP: 'first (things that must come first): first, eerst',
  THEREAFTER: 'then, after that, daarna, vervolgens',
  CONDITION: 'a condition, as a noun: condition, precondition, voorwaarde',
  IN_EXCHANGE: 'in exchange for, in return, in ruil voor',
  DEPEND: 'to depend on: depend, hinge, afhangen',
  PRECEDE: 'to go before: precede, come before, voorafgaan',
  COMES_AFTER: 'said of the rest: comes after that, follows later, komt daarna',
  TIE: 'to make one thing depend on another: tie to, link to, koppelen aan',
} as const;
