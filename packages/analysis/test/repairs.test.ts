import { expect, test } from 'vitest';
import { repaired } from '../src/repairs.ts';
import { FORMS, sentence } from './repair-sentences.ts';

test('a participle with a subject and no auxiliary becomes a past tense', () => {
  const tokens = sentence(
    'Berg/PROPN/1/nsubj:pass',
    'stressed/VERB/-1/root/Tense=Past|VerbForm=Part|Voice=Pass',
    './PUNCT/1/punct',
  );
  const [subject, verb] = repaired(tokens, FORMS);
  expect([subject!.deprel, verb!.feats]).toEqual(['nsubj', 'Mood=Ind|Tense=Past|VerbForm=Fin']);
});

test('a participle with an agent, and one in a headline, stay passive', () => {
  const participle = 'weakened/VERB/-1/root/Tense=Past|VerbForm=Part|Voice=Pass';
  const agent = sentence('May/PROPN/1/nsubj:pass', participle, 'votes/NOUN/1/obl:agent', './PUNCT/1/punct');
  const headline = sentence('Talks/NOUN/1/nsubj:pass', participle);
  expect(repaired(agent, FORMS)).toEqual(agent);
  expect(repaired(headline, FORMS)).toEqual(headline);
});

test('a noun between a name and the conjunction of its clause becomes a verb', () => {
  const tokens = sentence(
    'Norway/PROPN/1/compound',
    'denies/NOUN/-1/root',
    'that/SCONJ/4/mark',
    'it/PRON/4/nsubj',
    'left/VERB/1/acl',
    './PUNCT/1/punct',
  );
  const found = repaired(tokens, FORMS);
  expect(found.map(({ deprel }) => deprel)).toEqual(['nsubj', 'root', 'mark', 'nsubj', 'ccomp', 'punct']);
  expect([found[1]!.upos, found[1]!.lemma]).toEqual(['VERB', 'deny']);
});

test('a noun with a subject that ends the sentence becomes a verb, one with an article stays a noun', () => {
  const rows = ['Many/ADJ/1/nsubj', 'fled/VERB/-1/root', ',/PUNCT/4/punct', 'Norway/PROPN/4/nsubj'];
  const verb = sentence(...rows, 'estimates/NOUN/1/parataxis', './PUNCT/4/punct');
  expect(repaired(verb, FORMS)[4]!.upos).toBe('VERB');
  const noun = sentence('These/DET/4/det', ...rows.slice(1), 'estimates/NOUN/1/parataxis', './PUNCT/4/punct');
  expect(repaired(noun, FORMS)[4]!.upos).toBe('NOUN');
});

test('a name is joined to a name, and not to a part of one', () => {
  const tokens = sentence(
    'Lena/PROPN/5/nsubj',
    'Dahl/PROPN/0/flat',
    'and/CCONJ/4/cc',
    'Carlos/PROPN/1/conj',
    'Mendes/PROPN/1/conj',
    'met/VERB/-1/root',
  );
  const found = repaired(tokens, FORMS);
  expect(found.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
    '5 nsubj',
    '0 flat',
    '3 cc',
    '0 conj',
    '3 flat',
    '-1 root',
  ]);
});

test('a finite verb has no passive subject', () => {
  const tokens = sentence(
    'They/PRON/1/nsubj:pass',
    'spoke/VERB/-1/root/Mood=Ind|VerbForm=Fin',
    'by/ADP/3/case',
    'phone/NOUN/1/obl:agent',
    './PUNCT/1/punct',
  );
  expect(repaired(tokens, FORMS).map(({ deprel }) => deprel)).toEqual([
    'nsubj',
    'root',
    'case',
    'obl',
    'punct',
  ]);
});

test('a root between a name and an article is the verb that the lexicon knows, and what follows its object', () => {
  const [name, verb, , object] = repaired(
    sentence(
      'Chile/NOUN/1/compound',
      'backs/NOUN/-1/root',
      'a/DET/3/det/Definite=Ind|PronType=Art',
      'ban/NOUN/1/appos',
      './PUNCT/1/punct',
    ),
    FORMS,
  );
  expect([name!.deprel, verb!.upos, object!.deprel]).toEqual(['nsubj', 'VERB', 'obj']);
});

test('an adjective between a noun and its verb describes the noun', () => {
  const [subject, close, verb] = repaired(
    sentence(
      'official/NOUN/1/nsubj',
      'close/ADJ/2/ccomp',
      'said/VERB/-1/root/VerbForm=Fin',
      'it/PRON/4/nsubj',
      'ended/VERB/2/ccomp/VerbForm=Fin',
    ),
    FORMS,
  );
  expect([subject!.head, subject!.deprel, close!.head, close!.deprel]).toEqual([2, 'nsubj', 0, 'amod']);
  expect(verb!.head).toBe(-1);
});

test('a bare noun right after a verb with another clause is whom it was said to', () => {
  const [, , listener] = repaired(
    sentence(
      'He/PRON/1/nsubj',
      'told/VERB/-1/root/VerbForm=Fin',
      'reporters/VERB/1/ccomp',
      'he/PRON/4/nsubj',
      'slept/VERB/1/ccomp/VerbForm=Fin',
    ),
    FORMS,
  );
  expect([listener!.deprel, listener!.upos]).toEqual(['iobj', 'NOUN']);
});

test('a noun that seems a clause beside one without a subject is that subject', () => {
  const [, , offer] = repaired(
    sentence(
      'Ray/PROPN/1/nsubj',
      'said/VERB/-1/root/VerbForm=Fin',
      'offers/NOUN/1/ccomp',
      'were/AUX/4/cop/VerbForm=Fin',
      'poor/ADJ/1/ccomp',
    ),
    FORMS,
  );
  expect([offer!.head, offer!.deprel]).toEqual([4, 'nsubj']);
});

test('a noun with an auxiliary is the object of the participle behind it', () => {
  const [subject, aux, , plan, verb] = repaired(
    sentence(
      'Peru/PROPN/3/nsubj',
      'heeft/AUX/3/aux',
      'een/DET/3/det',
      'plan/NOUN/-1/root',
      'verworpen/VERB/3/acl/VerbForm=Part',
    ),
    FORMS,
  );
  expect([subject!.head, aux!.head, plan!.head, plan!.deprel, verb!.deprel]).toEqual([
    4,
    4,
    4,
    'obj',
    'root',
  ]);
});

test('a relative clause right behind a name says something of that name', () => {
  const tokens = sentence(
    'said/VERB/-1/root',
    'Berg/PROPN/0/nsubj',
    ',/PUNCT/4/punct',
    'who/PRON/4/nsubj/PronType=Rel',
    'leads/VERB/0/ccomp/VerbForm=Fin',
    './PUNCT/0/punct',
  );
  expect(repaired(tokens, FORMS)[4]).toMatchObject({ head: 1, deprel: 'acl:relcl' });
});

test('a noun that heads a sentence with a participle between commas is the subject of the verb behind them', () => {
  const [leader, , , , verb] = repaired(
    sentence(
      'leader/NOUN/-1/root',
      ',/PUNCT/2/punct',
      'speaking/VERB/0/acl',
      ',/PUNCT/4/punct',
      'called/VERB/2/advcl/Mood=Ind|Tense=Past|VerbForm=Fin',
      './PUNCT/0/punct',
    ),
    FORMS,
  );
  expect([leader!.head, leader!.deprel, verb!.deprel]).toEqual([4, 'nsubj', 'root']);
});

test('a name right behind a verb is its subject, and what describes it behind a comma is not', () => {
  const [, name, , head] = repaired(
    sentence(
      'said/VERB/-1/root/VerbForm=Fin',
      'Dahl/PROPN/0/iobj',
      ',/PUNCT/3/punct',
      'chairman/NOUN/0/nsubj',
      './PUNCT/0/punct',
    ),
    FORMS,
  );
  expect([name!.deprel, head!.deprel, head!.head]).toEqual(['nsubj', 'appos', 1]);
});

test('the object of a verb without a subject behind a comma is its subject', () => {
  const [, , , union] = repaired(
    sentence('gaat/VERB/-1/root', ',/PUNCT/2/punct', 'zegt/VERB/0/parataxis/VerbForm=Fin', 'bond/NOUN/2/obj'),
    FORMS,
  );
  expect(union!.deprel).toBe('nsubj');
});

test('a name behind a verb, with “and” and the subject of another, is one of those', () => {
  const [, , norway, joint, partners, slept] = repaired(
    sentence(
      'Lindt/PROPN/1/nsubj',
      'said/VERB/-1/root/VerbForm=Fin',
      'Norway/PROPN/1/iobj',
      'and/CCONJ/5/cc',
      'partners/NOUN/5/nsubj',
      'slept/VERB/1/conj/VerbForm=Fin',
    ),
    FORMS,
  );
  expect([norway!.head, norway!.deprel, joint!.head, partners!.deprel, slept!.deprel]).toEqual([
    5,
    'nsubj',
    4,
    'conj',
    'ccomp',
  ]);
});

test('a pronoun before the subject of an adjective opens what is said', () => {
  const [, , , that, , willing] = repaired(
    sentence(
      'zei/VERB/-1/root/VerbForm=Fin',
      'op/ADP/2/case',
      'bijeenkomst/NOUN/0/obl',
      'dat/PRON/5/nsubj',
      'partij/NOUN/5/nsubj',
      'bereid/ADJ/2/acl:relcl',
      'is/AUX/5/cop/VerbForm=Fin',
    ),
    FORMS,
  );
  expect([that!.upos, that!.deprel, willing!.head, willing!.deprel]).toEqual(['SCONJ', 'mark', 0, 'ccomp']);
});
