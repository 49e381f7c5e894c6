import type { Issue } from '@parley/dossier';
import type { FactReader, Finding, FindingOf, Reading } from '../fact.ts';
import { base, findingsOf } from '../fact.ts';
import { issuesOf, Scene } from '../clauses/index.ts';
import type { Range } from './clauses.ts';
import { tokensOf } from './clauses.ts';
import { holdersFor } from './holder.ts';
import { linkAt } from './link.ts';

type Precondition = FindingOf<'precondition'>;

/** Preconditions: what somebody says must come first, and what is held back until then. */
export const readPreconditions: FactReader = (reading) => {
  const scene = new Scene(reading);
  const found = new Map<string, Precondition>();
  for (const { index } of reading.context.tokens) {
    for (const made of preconditionsAt(index, scene, reading)) {
      const key = [made.holder, made.before.issue, made.requires.issue].join(' ');
      const known = found.get(key);
      if (known) known.evidence.push(...made.evidence);
      else found.set(key, made);
    }
  }
  const all = [...found.values()];
  return [...all, ...impliedDemands(all, reading), ...impliedOffers(all, reading)];
};

/** Patterns that say a condition, not only an order in time. */
const CONDITIONS: ReadonlySet<string> = new Set([
  'only_if',
  'provided',
  'condition',
  'unless',
  'until',
  'as_long_as',
  'first-then',
  'first-must',
  'before',
  'exchange',
  'tie',
  'if',
]);

function preconditionsAt(index: number, scene: Scene, reading: Reading): Precondition[] {
  const link = linkAt(index, scene);
  if (!link) return [];
  const requires = describe(link.requires, scene, link.pattern === 'as_long_as' ? link.requires : undefined);
  const before = describe(link.before, scene);
  if (link.before !== null && !/\p{L}/u.test(before.text)) return [];
  if (requires.text === '' || tokensOf(link.requires).some((at) => scene.context.is(at, 'NAMELESS')))
    return [];
  if (link.needsIssue && (requires.issue === null || requires.issue === 'format-of-talks')) return [];
  const sentence = scene.context.tree.sentenceOf(index);
  const { ids, sure } = holdersFor(index, link, scene, reading);
  // Of a condition that somebody is known to make, neither side need be an issue.
  const made = sure && CONDITIONS.has(link.pattern);
  const pointed = { before: pointsBack(link.before, scene), requires: pointsBack(link.requires, scene) };
  return ids.flatMap((holder) => {
    const here = (except: Issue | null) => issueHere(holder, sentence.start, except, reading);
    const asked = requires.issue ?? (pointed.requires ? here(before.issue) : null);
    const held = before.issue ?? (pointed.before ? here(asked) : null);
    const thought = tokensOf(link.main).some((at) => scene.context.is(at, 'THINK', 'EXPECT'));
    if (asked === null && held === null && link.weak && (!made || thought)) return [];
    return [
      {
        ...base([scene.context.span(sentence.from, sentence.to)], sure ? 0.8 : 0.65),
        type: 'precondition' as const,
        holder,
        before: { ...before, issue: held },
        requires: { ...requires, issue: asked },
        pattern: `precondition/${link.pattern}`,
      },
    ];
  });
}

/** Whether a stretch has a pronoun that points to what was said before: “would accept that, but only if …”. */
function pointsBack(range: Range | null, { context }: Scene): boolean {
  return (
    range !== null &&
    tokensOf(range).some((at) => context.is(at, 'THIS', 'IT', 'THEREOF') && context.token(at).upos !== 'DET')
  );
}

/** The issue of a holder's position in the sentence that starts at an offset, but one. */
function issueHere(holder: string, start: number, except: Issue | null, reading: Reading): Issue | null {
  const found = findingsOf(reading, 'position').find(
    (position) =>
      position.holder === holder &&
      position.issue !== except &&
      position.evidence.some((span) => span.start === start),
  );
  return found?.issue ?? null;
}

/** What a stretch is about; of `war`, what must end first, fighting is a matter of a truce. */
function describe(
  range: Range | null,
  { context }: Scene,
  war?: Range,
): { issue: Issue | null; text: string } {
  if (!range || range.to <= range.from) return { issue: null, text: '' };
  const tokens = tokensOf(range);
  const fighting =
    range === war &&
    tokens.some((at) => context.is(at, 'FIRE_AT', 'RAID', 'ASSAIL')) &&
    !tokens.some((at) => context.is(at, 'ABLE'));
  const issue = issuesOf(tokens, context)[0] ?? (fighting ? 'ceasefire' : null);
  return { issue, text: context.text(range.from, range.to) };
}

/** “B can be done if …”: the holder is open to B. */
function impliedOffers(all: readonly Precondition[], { earlier }: Reading): Finding[] {
  const known = new Set(
    earlier.filter((finding) => finding.type === 'position').map(({ holder, issue }) => `${holder} ${issue}`),
  );
  return all.flatMap(({ holder, before, evidence, modality, pattern }): Finding[] => {
    const { issue, text } = before;
    if (pattern !== 'precondition/if' || issue === null || known.has(`${holder} ${issue}`)) return [];
    const made = { holder, issue, stance: 'open' as const, text, evidence, modality, confidence: 0.55 };
    return [{ type: 'position', ...made, pattern: 'position/condition' }];
  });
}

/** What is made a condition is demanded. */
function impliedDemands(all: readonly Precondition[], { earlier }: Reading): Finding[] {
  const known = new Set(
    earlier.filter((finding) => finding.type === 'position').map(({ holder, issue }) => `${holder} ${issue}`),
  );
  return all.flatMap((made): Finding[] => {
    const { issue, text } = made.requires;
    if (
      issue === null ||
      issue === 'format-of-talks' ||
      made.pattern === 'precondition/as_long_as' ||
      made.pattern === 'precondition/if' ||
      known.has(`${made.holder} ${issue}`)
    )
      return [];
    known.add(`${made.holder} ${issue}`);
    const { holder, evidence, modality } = made;
    return [
      {
        type: 'position',
        holder,
        issue,
        stance: 'demands',
        text,
        evidence,
        modality,
        confidence: 0.6,
        pattern: 'position/condition',
      },
    ];
  });
}
