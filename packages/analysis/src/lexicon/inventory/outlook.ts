/** Concepts of what is expected. */
export const OUTLOOK = {
  EXPECT: 'to expect: expect, anticipate, rekenen op, verwachten',
  HOPE: 'to hope: hope, be hopeful',
  DOUBT: 'to doubt, or not to believe: doubt, be sceptical',
  OPTIMISTIC: 'an optimistic word: hopeful, confident, within reach, constructive',
  CAUTIOUS: 'a guarded word: cautious, patience, remains to be seen',
  PESSIMISTIC: 'a pessimistic word: unlikely, low expectations, no breakthrough',
  WITHIN_REACH: 'said of what is negotiated: within reach, closer, near, a step forward',
  BREAKTHROUGH: 'what one may expect: breakthrough, progress, result, deal',
  LITTLE: 'few, little, weinig',
  SHORT_OF: 'what does not come about: fail (to), far (from), unable (to), ver (van)',
  MANDATE: 'a mandate, as a noun, or to authorise: mandate, authorise, machtigen',
} as const;
