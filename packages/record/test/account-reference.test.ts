import { describe, expect, test } from 'vitest';
import type { Fact } from '@parley/dossier';
import { factRefOf, matchFact } from '../src/account/index.ts';
import type { Report } from '../src/model.ts';
import { reportOf } from './builders.ts';

const WORDS = 'Norway demands a ceasefire and Denmark rejects it; Anna Berg met Ole Lund.';
const READ = reportOf('a', { text: WORDS }, (r) => {
  const [no, dk] = [r.country('NO', 'Norway'), r.country('DK', 'Denmark')];
  r.fact(
    { id: 'f1', type: 'position', holder: no, issue: 'ceasefire', stance: 'demands', text: 'a ceasefire' },
    WORDS,
  );
  r.fact(
    { id: 'f2', type: 'position', holder: dk, issue: 'ceasefire', stance: 'rejects', text: 'it' },
    WORDS,
  );
  const people = [r.person('Anna Berg'), r.person('Ole Lund')];
  r.fact(
    { id: 'f3', type: 'meeting', kind: 'bilateral', participants: people, status: 'held' },
    'Anna Berg met Ole Lund',
  );
});

/** The same report as another reader has it. */
function reread(change: (fact: Fact) => Fact | undefined, rename = (name: string) => name): Report {
  const { dossier } = READ;
  const facts = dossier.facts.map((fact) => change(fact)).filter((fact) => fact !== undefined);
  const entities = dossier.entities.map((entity) => ({
    ...entity,
    name: rename(entity.name),
    aliases: [entity.name],
  }));
  return { ...READ, dossier: { ...dossier, facts, entities } };
}

describe('a reference', () => {
  test('finds every fact of the report that it was made of', () => {
    expect(READ.dossier.facts.map(({ id }) => matchFact(factRefOf(READ, id), READ)?.id)).toEqual([
      'f1',
      'f2',
      'f3',
    ]);
  });

  test('finds the fact by another id, with other spans and other forms of names', () => {
    const other = reread(
      (fact) => ({
        ...fact,
        id: `new-${fact.id}`,
        evidence: fact.evidence.map((span) => ({
          ...span,
          end: span.end - 5,
          quote: span.quote.slice(0, -5),
        })),
      }),
      (name) => (name === 'Norway' ? 'Kingdom of Norway' : name),
    );
    expect(READ.dossier.facts.map(({ id }) => matchFact(factRefOf(READ, id), other)?.id)).toEqual([
      'new-f1',
      'new-f2',
      'new-f3',
    ]);
  });

  test('finds the fact where the reader changed its mind about a detail', () => {
    const other = reread((fact) => (fact.id === 'f1' ? ({ ...fact, stance: 'supports' } as Fact) : fact));
    expect(matchFact(factRefOf(READ, 'f1'), other)?.id).toBe('f1');
  });

  test('finds nothing where the fact is gone, though others rest on the same words', () => {
    const other = reread((fact) => (fact.id === 'f3' ? undefined : fact));
    expect(matchFact(factRefOf(READ, 'f3'), other)).toBeUndefined();
  });

  test('does not take another position on the same words for its own', () => {
    const other = reread((fact) => {
      if (fact.id === 'f1') return undefined;
      return fact.type === 'position' ? { ...fact, issue: 'trade' } : fact;
    });
    expect(matchFact(factRefOf(READ, 'f1'), other)).toBeUndefined();
  });

  test('finds nothing in another report, nor on other words', () => {
    const ref = factRefOf(READ, 'f1');
    expect(matchFact(ref, { ...READ, id: 'b' })).toBeUndefined();
    expect(matchFact({ ...ref, start: 900, end: 910 }, READ)).toBeUndefined();
  });

  test('holds names and words, and no ids of one reading', () => {
    expect(factRefOf(READ, 'f3').key).toBe('participants=anna berg|ole lund; kind=bilateral');
  });

  test('to a fact that is not there cannot be made', () => {
    expect(() => factRefOf(READ, 'f9')).toThrow('report a has no fact f9');
  });
});
