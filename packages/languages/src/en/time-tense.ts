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
    built caught dealt fled hung hid lay shook sank slept stole stuck wore been gone taken given spoken written met hit cut quit
    since`),
  pastEndings: ['ed'],
  notPast: set(`
    need indeed exceed proceed succeed speed agreed-upon hundred armed united supposed unprecedented limited so-called
    sacred naked wicked rugged feed breed greed bleed seed weed`),
  present: set(`
    is are says say wants want meets meet hopes expects insists insist remains remain begins begin travels arrives
    hosts takes take opens ends expires expire comes come goes go leaves leave flies fly sits sit has have do does
    heads resumes resume convenes convene gathers must can may seeks seek keeps keep`),
  future: set(`will shall wo 'll ’ll going intends`),
  planned: set('due scheduled planned expected slated poised set'),
  conditional: set('would should could might'),
  passive: set('be being is are'),
  perfect: set('have has having'),
  participle:
    /^(?:\p{L}{2,}ed|been|gone|met|taken|given|spoken|written|said|told|held|made|led|left|put|set|sent|begun|broken|brought|come|become|done|driven|fallen|fought|found|flown|got|gotten|grown|heard|kept|known|laid|lost|meant|paid|risen|run|seen|shown|sought|shot|struck|sworn|thought|understood|withdrawn|won|yet|since)$/u,
  asParticiple: new Set(),
  moved: set('postponed rescheduled moved delayed pushed adjourned deferred shifted suspended extended put'),
  onto: set('until till to'),
  subordinators: set(
    'that who which where when whether because if although though while unless whom whose as',
  ),
  connectors: set('and but or so after before until once'),
};
