import type { Concept } from '@parley/analysis';
import type { ExpectationFact } from '@parley/dossier';
import type { Context } from '../../context.ts';
import { isInCondition, isNegated } from '../clauses/index.ts';

export type Outlook = ExpectationFact['outlook'];

/** A word that says what is expected, with its outlook where it stands. */
export interface OutlookWord {
  readonly index: number;
  readonly outlook: Outlook;
  /** Whether the word alone could be about something else, so that the talks must be named near it. */
  readonly weak: boolean;
  /** Whether it is said of the talks, never of who expects something of them. */
  readonly said?: boolean;
}

/** What can come of talks. */
const TOPIC: readonly Concept[] = [
  'TALKS',
  'ENCOUNTER',
  'SUMMIT',
  'ROUND',
  'AGREEMENT',
  'BREAKTHROUGH',
  'TALK',
  'MEET',
  'CONVENE',
];

/** What says that it will come out well, and that it will not. */
const BRIGHT: readonly Concept[] = ['OPTIMISTIC', 'WITHIN_REACH', 'MILESTONE', 'GO_WELL'];
const GLOOMY: readonly Concept[] = ['PESSIMISTIC', 'DOUBT'];

const OUTLOOKS: readonly Concept[] = [...GLOOMY, 'CAUTIOUS', ...BRIGHT, 'EXPECT', 'HOPE', 'FEAR'];

/** How far behind a verb of expecting stands what it expects, and how few or little of it. */
const REACH = 16;
const NEAR = 8;

/** The outlook of a word, or null. */
export function outlookAt(index: number, context: Context): OutlookWord | null {
  if (!context.is(index, ...OUTLOOKS, 'CANNOT', 'THINK', 'COUNT_ON', 'SETBACK') || isMuted(index, context))
    return null;
  const negated = isDenied(index, context);
  const word = (outlook: Outlook, weak = false): OutlookWord => ({ index, outlook, weak });
  if (isAttribute(index, context)) return null;
  if (context.is(index, 'SETBACK')) return isDisowned(index, context) ? word('optimistic') : null;
  if (context.is(index, 'PESSIMISTIC')) return word(negated ? 'cautious' : 'pessimistic');
  const label = labelAt(index, negated, context);
  if (label) return label;
  if (context.is(index, 'CAUTIOUS')) return word('cautious');
  if (context.is(index, 'DOUBT')) return word(negated ? 'optimistic' : 'pessimistic');
  if (context.is(index, 'OPTIMISTIC') && isOverruled(index, context)) return null;
  if (context.is(index, 'OPTIMISTIC') && (isWished(index, context) || isLacking(index, context))) return null;
  if (context.is(index, 'OPTIMISTIC'))
    return word(negated ? 'cautious' : 'optimistic', !context.is(index, 'FEELING'));
  if (isCountedOn(index, context)) return word(negated ? 'pessimistic' : 'optimistic');
  if (context.is(index, 'EXPECT', 'HOPE')) return expected(index, negated, context);
  const names = () => namesTopic(clauseBehind(index, context), context);
  if (context.is(index, 'FEAR') && names()) return word(negated ? 'cautious' : 'pessimistic');
  if (context.is(index, 'THINK') && negated && names()) return word('pessimistic');
  return isAfterAll(index, context) ? word('optimistic') : null;
}

/** “counts on A to do B”, “is sure that B”. */
function isCountedOn(index: number, context: Context): boolean {
  const own = context.match(index, 'COUNT_ON')?.tokens;
  if (!own) return false;
  const behind = context.tree.subtree(index).filter((at) => at > index && !own.includes(at));
  return (
    behind.some((at) => context.token(at).upos === 'VERB' || context.is(at, 'PLAN_PAPER')) ||
    namesTopic(behind, context)
  );
}

/** “thinks that there will be a cabinet after all”. */
function isAfterAll(index: number, context: Context): boolean {
  if (!context.is(index, 'THINK') || context.token(index).upos !== 'VERB') return false;
  const behind = clauseBehind(index, context);
  return (
    behind.some((at) => at > index && context.is(at, 'AFTER_ALL')) &&
    (namesTopic(behind, context) ||
      behind.some((at) => context.is(at, 'GOVERNMENT', 'GO_WELL', 'BREAKTHROUGH')))
  );
}

/** “refuses to speak of a failure”. */
function isDisowned(index: number, context: Context): boolean {
  const { head } = context.token(index);
  if (head < 0 || !context.is(head, 'SAY', 'CALL', 'SPEAK_OF', 'TALK')) return false;
  const over = context.token(head).head;
  return isNegated(head, context) || (over >= 0 && context.is(over, 'REJECT'));
}

/** “a doubtful turnout”, “a few feet away”: a quality of something else than the talks. */
function isAttribute(index: number, context: Context): boolean {
  const { deprel, head, upos } = context.token(index);
  if (!deprel.startsWith('amod') || head < 0 || upos !== 'ADJ') return false;
  const article = context.tokens[index - 1]?.upos === 'DET' && !context.is(index - 1, 'NOT');
  if (context.is(index, 'LITTLE')) return article;
  return context.is(index, 'DOUBT') && !context.is(head, ...TOPIC, 'OPTIMISTIC', 'WITHIN_REACH');
}

/** What is said of the talks or of what came of them: “within reach”, “a milestone”, “a deal is impossible”. */
function labelAt(index: number, negated: boolean, context: Context): OutlookWord | null {
  const said = (outlook: Outlook): OutlookWord => ({ index, outlook, weak: false, said: true });
  if (context.is(index, 'WITHIN_REACH')) {
    return isAim(index, context) ? null : said(negated ? 'pessimistic' : 'optimistic');
  }
  if (context.is(index, 'MILESTONE'))
    return negated || isMeasure(index, context) || isBelied(index, context, 'NOT')
      ? null
      : said('optimistic');
  if (goesWell(index, context)) return negated ? null : said('optimistic');
  if (!context.is(index, 'CANNOT') || negated) return null;
  const subject = context.tree.subject(context.tree.clauseOf(index));
  return subject >= 0 && context.is(subject, 'AGREEMENT', 'BREAKTHROUGH') ? said('pessimistic') : null;
}

/** “It should go well”: said in several words, it needs no verb of expecting. */
function goesWell(index: number, context: Context): boolean {
  return (context.match(index, 'GO_WELL')?.tokens.length ?? 0) > 1;
}

/** “to bring a deal within reach”: an aim foretells nothing. */
function isAim(index: number, context: Context): boolean {
  const clause = context.tree.clauseOf(index);
  const { feats } = context.token(clause);
  const open = /VerbForm=(Inf|Ger)|Tense=Pres.VerbForm=Part/.test(feats);
  return open && context.tree.children(clause, 'aux', 'nsubj').length === 0;
}

/** “As a first step, A must withdraw”: a measure, unless somebody calls something so. */
function isMeasure(index: number, context: Context): boolean {
  const { tree } = context;
  const noun = context.match(index, 'MILESTONE')?.tokens.at(-1) ?? index;
  if (!tree.children(noun, 'case').some((each) => context.is(each, 'AS_SAID'))) return false;
  return !context.is(context.token(noun).head, 'CALL', 'SPEAK_OF', 'THINK', 'SUPPORT');
}

/** “expects little of A”, “does not count on a breakthrough”, “hopes that A will succeed”. */
function expected(index: number, negated: boolean, context: Context): OutlookWord | null {
  const below = context.tree.subtree(index, (token) => token.deprel.startsWith('parataxis'));
  const own = context.match(index, 'EXPECT', 'HOPE')?.tokens ?? [];
  const behind = below.filter((at) => at !== index && !own.includes(at) && at - index < REACH);
  const says = (...concepts: readonly Concept[]) => behind.some((at) => context.is(at, ...concepts));
  const topic = namesTopic(below, context) || (negated && says('THEREOF', 'THIS'));
  const setback = says('SETBACK');
  const gloomy = says(...GLOOMY) || setback;
  const bright = !gloomy && says(...BRIGHT);
  if (!topic && !gloomy && !bright) return null;
  if (isAskedOf(index, context) || isPastHope(index, context)) return null;
  const little = behind.some((at) => context.is(at, 'LITTLE') && at - index < NEAR);
  const firm = context.is(index, 'EXPECT') && (bright || says('BREAKTHROUGH', 'AGREEMENT'));
  const hope = firm ? 'optimistic' : 'cautious';
  // “does not expect a breakdown”.
  if (negated && setback && context.is(index, 'EXPECT')) return { index, outlook: 'optimistic', weak: false };
  return { index, outlook: negated || little || gloomy ? 'pessimistic' : hope, weak: topic };
}

/** “expects clarity from A”: what A is to do. */
function isAskedOf(index: number, context: Context): boolean {
  if (!context.is(index, 'EXPECT') || context.token(index).upos !== 'VERB') return false;
  const { tree } = context;
  const from = (at: number) => tree.children(at, 'case').some((each) => context.is(each, 'FROM'));
  const below = [index, ...tree.children(index, 'obj')].flatMap((at) => tree.children(at, 'obl', 'nmod'));
  return below.some((at) => from(at) && context.token(at).upos === 'PROPN');
}

/** “I had hoped for better news”: no more. */
function isPastHope(index: number, context: Context): boolean {
  if (!context.is(index, 'HOPE')) return false;
  return context.tree
    .children(index, 'aux')
    .some(
      (at) => context.token(at).feats.includes('Tense=Past') && !context.is(at, 'BEING', 'WILL', 'WOULD'),
    );
}

/** What hangs below a word; where a conjunction follows that the tree hangs elsewhere, what stands behind it. */
function clauseBehind(index: number, context: Context): readonly number[] {
  const below = context.tree.subtree(index);
  if (!context.is(index + 1, 'THAT') || below.length > 3) return below;
  const to = Math.min(context.tree.sentenceOf(index).to, index + 2 * REACH);
  return Array.from({ length: to - index }, (_, i) => index + i);
}

/** Whether the tokens name talks or what can come of them. */
export function namesTopic(tokens: readonly number[], context: Context): boolean {
  return tokens.some((at) => context.is(at, ...TOPIC));
}

/** In a condition, or as something that must be, a word expects nothing. */
function isMuted(index: number, context: Context): boolean {
  if (isInCondition(index, context)) return true;
  const clause = context.tree.clauseOf(index);
  for (let at = index; at >= 0; at = context.token(at).head) {
    if (context.is(at, 'MUST') && at !== index) return true;
    const must = context.tree.children(at, 'aux').some((aux) => context.is(aux, 'MUST'));
    if (must && !goesWell(index, context) && !isGuarded(index, context)) return true;
    if (context.tree.children(at, 'advmod').some((adverb) => context.is(adverb, 'ONLY_IF'))) return true;
    if (at === clause) break;
  }
  return false;
}

/** “Hurdles must be overcome”: a guarded view in several words speaks of what must be. */
function isGuarded(index: number, context: Context): boolean {
  return (context.match(index, 'CAUTIOUS')?.tokens.length ?? 0) > 1;
}

/** Whether the word, or the predicate of its clause, is negated by a word that is not part of its own entry. */
function isDenied(index: number, context: Context): boolean {
  const { tree } = context;
  const own = context.match(index, ...OUTLOOKS, 'COUNT_ON')?.tokens ?? [];
  if (own.some((at) => context.is(at, 'NOT', 'LITTLE'))) return false;
  const less = (at: number) => context.is(at, 'NOT', 'LITTLE');
  if (tree.children(index, 'det', 'advmod', 'amod').some(less)) return true;
  for (let i = index - 1; i >= index - 6 && i >= 0 && context.token(i).upos !== 'PUNCT'; i--) {
    if (context.is(i, 'NOT') && context.token(i).sentence === context.token(index).sentence) return true;
  }
  const clause = tree.clauseOf(index);
  for (let at = index, steps = 0; at >= 0 && steps < 6; at = context.token(at).head, steps++) {
    if (isNegated(at, context)) return true;
    if (at === clause) return false;
  }
  return false;
}

/** “ready to engage in constructive talks”: what somebody is ready for or wants is no outlook. */
function isWished(index: number, context: Context): boolean {
  if (!context.token(index).deprel.startsWith('amod')) return false;
  for (
    let at = context.token(index).head, steps = 0;
    at >= 0 && steps < 5;
    at = context.token(at).head, steps++
  )
    if (context.is(at, 'OPEN', 'WANT', 'DEMAND')) return true;
  return false;
}

/** “Progress in the talks is unlikely”: the gloomy word of the same clause decides. */
function isOverruled(index: number, context: Context): boolean {
  return context.token(index).upos === 'NOUN' && isBelied(index, context);
}

/** Whether a gloomy word follows shortly: “a first step that will not be enough”. */
function isBelied(index: number, context: Context, ...more: readonly Concept[]): boolean {
  const { to } = context.tree.sentenceOf(index);
  for (let i = index + 1; i < Math.min(to, index + 8) && context.token(i).upos !== 'PUNCT'; i++) {
    if (context.is(i, ...GLOOMY, ...more)) return true;
  }
  return false;
}

/** “the lack of a positive reaction”, “the absence of progress”: what is not there. */
function isLacking(index: number, context: Context): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < 3; steps++) {
    const { head, deprel } = context.token(at);
    if (!/^(amod|nmod)/.test(deprel)) return false;
    if (head >= 0 && context.is(head, 'LACK')) return true;
    at = head;
  }
  return false;
}
