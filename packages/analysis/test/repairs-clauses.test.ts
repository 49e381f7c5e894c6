import { expect, test } from 'vitest';
import { repaired } from '../src/repairs.ts';
import { CUES, FORMS, sentence } from './repair-sentences.ts';

test('a sentence whose only verb seems a participle of its noun has that verb', () => {
  const tokens = sentence(
    'Talks/NOUN/-1/root',
    'between/ADP/2/case',
    'Norway/PROPN/0/nmod',
    'and/CCONJ/4/cc',
    'Chile/PROPN/2/conj',
    'collapsed/VERB/4/acl/Tense=Past|VerbForm=Part|Voice=Pass',
    './PUNCT/0/punct',
  );
  const found = repaired(tokens, FORMS);
  expect([found[0]!.deprel, found[0]!.head, found[5]!.deprel, found[5]!.feats]).toEqual([
    'nsubj',
    5,
    'root',
    'Mood=Ind|Tense=Past|VerbForm=Fin',
  ]);
});

test('of a verb of saying with two subjects the first is of what is said before the comma', () => {
  const tokens = sentence(
    'Berg/PROPN/5/nsubj',
    'spoke/VERB/0/acl/Tense=Past|VerbForm=Part|Voice=Pass',
    ',/PUNCT/1/punct',
    'her/PRON/4/nmod:poss',
    'office/NOUN/5/nsubj',
    'said/VERB/-1/root/Tense=Past|VerbForm=Fin',
    './PUNCT/5/punct',
  );
  expect(repaired(tokens, FORMS).map(({ head }) => head)).toEqual([1, -1, 1, 4, 5, 1, 5]);
});

test('what has an auxiliary of the perfect and the form of a participle is one', () => {
  const tokens = sentence(
    'Overleg/NOUN/2/nsubj',
    'is/AUX/2/aux',
    'stukgelopen/VERB/-1/root/VerbForm=Inf',
    './PUNCT/2/punct',
  );
  expect(repaired(tokens, FORMS, CUES)[2]!.feats).toBe('VerbForm=Part');
  expect(repaired(tokens, FORMS)[2]!.feats).toBe('VerbForm=Inf');
});

test('two names with a connector between them are not one', () => {
  const tokens = sentence(
    'Berg/PROPN/3/nsubj',
    'en/PROPN/0/flat',
    'Salas/PROPN/0/flat',
    'komen/VERB/-1/root',
    './PUNCT/3/punct',
  );
  expect(repaired(tokens, FORMS, CUES).map(({ deprel }) => deprel)).toEqual([
    'nsubj',
    'cc',
    'conj',
    'root',
    'punct',
  ]);
});

test('whose ministers they are is no part of the name of their department', () => {
  const tokens = sentence(
    'ministers/NOUN/-1/root',
    'van/ADP/2/case',
    'Buitenlandse/ADJ/0/nmod',
    'Zaken/NOUN/2/flat',
    'van/ADP/5/case',
    'Peru/PROPN/2/flat',
    'en/CCONJ/7/cc',
    'Chili/PROPN/2/conj',
  );
  const found = repaired(tokens, FORMS);
  expect([found[5]!.deprel, found[5]!.head, found[7]!.head]).toEqual(['nmod', 0, 5]);
});

test('a participle between a name and a noun is the verb of a sentence that has no other', () => {
  const tokens = sentence(
    'Norway/PROPN/1/obl:unmarked',
    'suspended/VERB/2/amod/Tense=Past|VerbForm=Part|Voice=Pass',
    'talks/NOUN/-1/root',
    './PUNCT/2/punct',
  );
  expect(repaired(tokens, FORMS).map(({ deprel }) => deprel)).toEqual(['nsubj', 'root', 'obj', 'punct']);
});

test('a subject before the first of two verbs is not that of what follows', () => {
  const tokens = sentence(
    'Talks/NOUN/5/nsubj',
    'were/AUX/2/aux:pass',
    'cancelled/VERB/-1/root/VerbForm=Part',
    ',/PUNCT/5/punct',
    'officials/NOUN/5/nsubj',
    'said/VERB/2/parataxis/VerbForm=Fin',
    './PUNCT/5/punct',
  );
  expect(repaired(tokens, FORMS)[0]!.head).toBe(2);
});

test('a present participle right after a subject qualifies it', () => {
  const tokens = sentence(
    'leaders/NOUN/1/nsubj',
    'meeting/VERB/4/advcl/Tense=Pres|VerbForm=Part',
    'in/ADP/3/case',
    'Bern/PROPN/1/obl',
    'agreed/VERB/-1/root/VerbForm=Fin',
    './PUNCT/4/punct',
  );
  const [subject, participle] = repaired(tokens, FORMS);
  expect([subject!.head, participle!.head, participle!.deprel]).toEqual([4, 0, 'acl']);
});

test('what has an article and a hyphen is no verb', () => {
  const tokens = sentence('het/DET/1/det', 'staakt-het-vuren/VERB/2/nsubj', 'gaat/VERB/-1/root');
  expect(repaired(tokens, FORMS)[1]!.upos).toBe('NOUN');
});
test('a form of the past that is taken for the present is of the past', () => {
  const tokens = sentence(
    'Zij/PRON/1/nsubj',
    'bespraken/VERB/-1/root/Tense=Pres|VerbForm=Fin',
    './PUNCT/1/punct',
  );
  expect(repaired(tokens, FORMS, CUES)[1]!.feats).toContain('Tense=Past');
});

test('a second subject between a verb of saying and what it says is of what it says', () => {
  const tokens = sentence(
    'Qatar/PROPN/1/nsubj',
    'said/VERB/-1/root/Tense=Past|VerbForm=Fin',
    'talks/NOUN/1/nsubj',
    'would/AUX/4/aux/VerbForm=Fin',
    'continue/VERB/1/ccomp/VerbForm=Inf',
    './PUNCT/1/punct',
  );
  expect(repaired(tokens, FORMS).map(({ head }) => head)).toEqual([1, -1, 4, 4, 1, 1]);
});

test('what seems the subject of an object is that of its verb', () => {
  const tokens = sentence(
    'Salas/PROPN/3/nsubj',
    'had/VERB/-1/root/Tense=Past|VerbForm=Fin',
    'een/DET/3/det',
    'ontmoeting/NOUN/1/obj',
    './PUNCT/1/punct',
  );
  expect(repaired(tokens, FORMS)[0]!.head).toBe(1);
});
