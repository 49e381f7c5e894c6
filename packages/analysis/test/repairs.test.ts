import { expect, test } from 'vitest';
import type { Token } from '../src/model.ts';
import { repaired } from '../src/repairs.ts';

const FORMS = new Map([
  ['denies', 'deny'],
  ['estimates', 'estimate'],
  ['backs', 'back'],
]);

/** Tokens of rows `text/UPOS/head/deprel/feats`. */
function sentence(...rows: string[]): Token[] {
  return rows.map((row, index) => {
    const [text, upos, head, deprel, feats = '_'] = row.split('/');
    return {
      index,
      sentence: 0,
      start: 0,
      end: 0,
      text: text!,
      lemma: text!,
      upos: upos as Token['upos'],
      feats,
      xpos: '_',
      head: Number(head),
      deprel: deprel!,
    };
  });
}

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

const CUES = {
  past: new Set(['bespraken']),
  perfect: new Set(['is', 'zijn']),
  participle: /gelopen$/,
  connectors: new Set(['en']),
};

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
