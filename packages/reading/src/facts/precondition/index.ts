import type { Issue } from '@parley/dossier';
import type { FactReader, Finding, FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
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
  return [...all, ...impliedDemands(all, reading)];
};

/** Patterns that say a condition, not only an order in time. */
const CONDITIONS: ReadonlySet<string> = new Set(['only_if', 'provided', 'condition']);

function preconditionsAt(index: number, scene: Scene, reading: Reading): Precondition[] {
  const link = linkAt(index, scene);
  if (!link) return [];
  const requires = describe(link.requires, scene);
  const before = describe(link.before, scene);
  if (requires.text === '') return [];
  if (link.needsIssue && (requires.issue === null || requires.issue === 'format-of-talks')) return [];
  const sentence = scene.context.tree.sentenceOf(index);
  const { ids, sure } = holdersFor(index, link, scene, reading);
  // Of a condition that somebody is known to make, neither side need be an issue.
  const made = sure && CONDITIONS.has(link.pattern);
  if (requires.issue === null && before.issue === null && link.weak && !made) return [];
  return ids.map((holder) => ({
    ...base([scene.context.span(sentence.from, sentence.to)], sure ? 0.8 : 0.65),
    type: 'precondition',
    holder,
    before,
    requires,
    pattern: `precondition/${link.pattern}`,
  }));
}

function describe(range: Range | null, { context }: Scene): { issue: Issue | null; text: string } {
  if (!range || range.to <= range.from) return { issue: null, text: '' };
  return { issue: issuesOf(tokensOf(range), context)[0] ?? null, text: context.text(range.from, range.to) };
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
