import { expect, test } from 'vitest';
import { resolveIdentities } from '../../src/identity/index.ts';
import { decision, eachIn, gathered, member, profile, theOne, unnamed } from './profiles.ts';

const TOLD = { country: 'XA', company: ['QA', 'XA', 'XB'] };
const SAME = { kind: 'same', members: [member('r1'), member('r2')] } as const;
const DIFFERENT = { kind: 'different', members: [member('r1'), member('r2')] } as const;

const two = eachIn(['Anna Novak', 'Petra Haddad'], TOLD);
const one = eachIn(['Anna Novak', 'Anna Nowak', 'Anna Novak'], TOLD);

test('A person can say that two are one', () => {
  const { name, because } = theOne(two, [decision(1, SAME)]);
  expect(name).toBe('Anna Novak');
  expect(because).toContainEqual({ how: 'decision', forms: ['Anna Novak', 'Petra Haddad'], decision: 'd1' });
});

test('A person can say that one without a name is one with a name', () => {
  const all = [profile('r1', 'Anna Novak', TOLD), unnamed('r2', 'Western diplomat', TOLD)];
  expect(gathered(all, [decision(1, SAME)])).toHaveLength(1);
});

test('A person can say that one is two: the others go with the one that they are like', () => {
  expect(gathered(one, [decision(1, DIFFERENT)])).toEqual([['Anna Novak', 'Anna Novak'], ['Anna Nowak']]);
});

test('What tells two namesakes apart are their offices and their company', () => {
  const minister = { titles: ['minister-of-defence'], company: ['XA', 'XB'] };
  const author = { titles: ['minister-of-defence', 'author'], company: ['XA', 'XC'] };
  const all = [minister, author, minister, author].map((told, i) => profile(`r${i + 1}`, 'Anna Novak', told));
  const parts = resolveIdentities(all, [decision(1, DIFFERENT)]).all;
  expect(parts.map(({ members }) => members.map(({ report }) => report))).toEqual([
    ['r1', 'r3'],
    ['r2', 'r4'],
  ]);
});

test('The last decision on two holds', () => {
  expect(gathered(one, [decision(1, DIFFERENT), decision(2, SAME)])).toHaveLength(1);
  expect(gathered(two, [decision(1, SAME), decision(2, DIFFERENT)])).toHaveLength(2);
});

test('An undone decision counts for nothing, and an undone undo neither', () => {
  const undo = (number: number, of: string) => decision(number, { kind: 'undo', decision: of });
  expect(gathered(two, [decision(1, SAME), undo(2, 'd1')])).toHaveLength(2);
  expect(gathered(two, [decision(1, SAME), undo(2, 'd1'), undo(3, 'd2')])).toHaveLength(1);
});

test('Decisions count by their time, not by their place in the list', () => {
  const [first, second] = [decision(1, SAME), decision(2, DIFFERENT)];
  expect(gathered(two, [second, first])).toEqual(gathered(two, [first, second]));
});

test('A decision on an entity that the record no longer has is passed over', () => {
  expect(
    gathered(two, [decision(1, { kind: 'same', members: [member('r1'), member('gone')] })]),
  ).toHaveLength(2);
});

test('What joined two before they were split stays with the part that has both forms', () => {
  const parts = resolveIdentities(one, [decision(1, DIFFERENT)]).all;
  expect(parts.map(({ because }) => because.map(({ forms }) => forms))).toEqual([
    [['Anna Novak', 'Anna Novak']],
    [],
  ]);
});

test('A person can say that those who were taken for one are one, which is then a reason of its own', () => {
  const alike = eachIn(['Anna Novak', 'Anna Nowak'], TOLD);
  const said = { how: 'decision', forms: ['Anna Novak', 'Anna Nowak'], decision: 'd1' };
  expect(theOne(alike, [decision(1, SAME)]).because).toContainEqual(said);
  const undo = decision(2, { kind: 'undo', decision: 'd1' });
  expect(theOne(alike, [decision(1, SAME), undo]).because).toEqual(theOne(alike).because);
});

test('That two are one is no reason any more once a person has parted them', () => {
  const parts = resolveIdentities(two, [decision(1, SAME), decision(2, DIFFERENT)]).all;
  expect(parts.flatMap(({ because }) => because)).toEqual([]);
});

test('Grounds on which two were taken for one go when a person parts them', () => {
  const told = { kind: 'place', country: 'XA' } as const;
  const places = eachIn(['Cherson', 'Kherson'], told);
  expect(theOne(places).because).toHaveLength(1);
  const parts = resolveIdentities(places, [decision(1, DIFFERENT)]).all;
  expect(parts.map(({ because }) => because)).toEqual([[], []]);
});
