import type { TimeGrammar } from '@parley/analysis';

function set(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}

/** How English says whether a time lies behind or ahead. */
export const tenseCues: TimeGrammar['tense'] = {
  past: set(`
    was were had did said told met spoke began broke brought came went gave got held kept knew led left lost made paid
    put ran read saw sent set shot sold sat stood took taught thought threw understood won wrote fell fought found
    flew drew drove chose rose swore withdrew overthrew became felt heard laid meant sought struck swept bought
    built caught dealt fled hung hid lay shook sank slept stole stuck wore been gone taken given spoken written met
    since`),
  pastEndings: ['ed'],
  notPast: set(`
    need indeed exceed proceed succeed speed agreed-upon hundred armed united supposed unprecedented limited so-called
    sacred naked wicked rugged feed breed greed bleed seed weed`),
  present: set(`
    is are says say wants want meets meet hopes hope plans plan expects expect insists insist remains remain
    starts start begins begin travels travel arrives arrive visits visit hosts host takes take holds hold opens open
    ends end expires expire comes come goes go calls call leaves leave flies fly sits sit faces face has have do does
    signs sign heads head resumes resume votes vote convenes convene gather gathers returns return needs need
    must can may might seeks seek leads lead keeps keep`),
  future: set(`
    will shall would due wo 'll ’ll going tentatively upcoming plans
    intends hopes ahead deadline`),
  planned: set('scheduled planned expected slated poised set'),
  conditional: set('would should could might'),
  perfect: set('have has having'),
  participle:
    /^(?:\p{L}{2,}ed|been|gone|met|taken|given|spoken|written|said|told|held|made|led|left|put|set|sent|begun|broken|brought|come|become|done|driven|fallen|fought|found|flown|got|gotten|grown|heard|kept|known|laid|lost|meant|paid|risen|run|seen|shown|sought|shot|struck|sworn|thought|understood|withdrawn|won|yet|since)$/u,
  subordinators: set(
    'that who which where when whether because if although though while unless whom whose as',
  ),
  connectors: set('and but or so after before until once'),
};
