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
  FEAR: 'to fear what may come of it: fear, be afraid, vrezen',
  MILESTONE: 'what a good result is called: milestone, first step, turning point, new chapter',
  GO_WELL: 'to come out well: work out, succeed, go well, lukken',
  MANDATE: 'a mandate, as a noun, or to authorise: mandate, authorise, machtigen',
  SETBACK: 'what one would rather not expect: breakdown, delay, collapse, mislukking, vertraging',
  FEELING: 'a word for the mood of a person: optimistic, hopeful, hoopvol',
} as const;
