import type { Issue } from '@parley/dossier';
import { expect, test } from 'vitest';
import { deadlocksOf } from '../src/deadlock.ts';
import { DossierBuilder } from './builder.ts';

/** `requires` and `before` are issues, or words where they begin with a quotation mark. */
type Link = [holder: string, requires: string, before: string];

/** The circles in links “holder wants the first before the second”, as strings of holders. */
function circles(...links: Link[]): string[] {
  const builder = new DossierBuilder('x');
  const condition = (issue: string) => ({
    issue: issue.startsWith('“') ? null : (issue as Issue),
    text: issue,
  });
  for (const [holder, requires, before] of links) {
    builder.fact(
      { type: 'precondition', holder, requires: condition(requires), before: condition(before) },
      'x',
    );
  }
  const facts = builder.build().facts.filter((fact) => fact.type === 'precondition');
  return deadlocksOf(facts, (holder) => holder.replace(/ .*/, '')).map((circle) =>
    circle.map(({ holder }) => holder).join(' > '),
  );
}

test('two parties that each wait for what the other holds up are in deadlock', () => {
  expect(circles(['A', 'ceasefire', 'territory'], ['B', 'territory', 'ceasefire'])).toEqual(['A > B']);
});

test('a circle may go through three parties', () => {
  expect(
    circles(
      ['A', 'ceasefire', 'territory'],
      ['B', 'prisoners', 'ceasefire'],
      ['C', 'territory', 'prisoners'],
    ),
  ).toEqual(['A > B > C']);
});

test('a chain that does not close is no deadlock', () => {
  expect(circles(['A', 'ceasefire', 'territory'], ['B', 'prisoners', 'ceasefire'])).toEqual([]);
});

test('one party that contradicts itself, also by two mouths, is no deadlock between parties', () => {
  expect(
    circles(['A minister', 'ceasefire', 'territory'], ['A president', 'territory', 'ceasefire']),
  ).toEqual([]);
});

test('conditions without an issue meet by their words', () => {
  expect(circles(['A', '“Vrede”', '“geld”'], ['B', '“Geld”', '“vrede”'])).toEqual(['A > B']);
});

test('two matters filed under “other” are not the same for that', () => {
  const builder = new DossierBuilder('x');
  const other = (text: string) => ({ issue: 'other' as const, text });
  builder.fact({ type: 'precondition', holder: 'A', requires: other('a'), before: other('b') }, 'x');
  builder.fact({ type: 'precondition', holder: 'B', requires: other('c'), before: other('d') }, 'x');
  const facts = builder.build().facts.filter((fact) => fact.type === 'precondition');
  expect(deadlocksOf(facts, (holder) => holder)).toEqual([]);
});
