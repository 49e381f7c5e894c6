import { expect, test } from 'vitest';
import { readConllu } from '../../src/conllu/index.ts';
import { Lemmatiser } from '../../src/lemmas/index.ts';
import { hasSeparableVerbs, lemmaToLearn, learnLemmas, plainLemma } from '../../src/train/lemmas.ts';

/** Words of a sentence as `form lemma UPOS head deprel`, one a line. */
function sentence(text: string) {
  const rows = text.split('\n').map((line, at) => {
    const [form, lemma, upos, head, deprel] = line.trim().split(' ');
    return [at + 1, form, lemma, upos, upos, '_', head, deprel, '_', '_'].join('\t');
  });
  return [...readConllu(rows.join('\n'))][0]!;
}

const APART = sentence(`Ze zij PRON 2 nsubj
  brak af_breken VERB 0 root
  vredesoverleg vrede_overleg NOUN 2 obj
  af af ADP 2 compound:prt`);

test('a particle that stands apart is not learnt with its verb, one that does not is', () => {
  expect(lemmaToLearn(APART, 1)).toBe('breken');
  expect(lemmaToLearn(sentence('afgebroken af_breken VERB 0 root'), 0)).toBe('afbreken');
  expect(lemmaToLearn(APART, 2)).toBe('vredesoverleg');
});

test.each([
  ['vredesbesprekingen', 'vrede_bespreking', 'vredesbespreking'],
  ['Kloosterorden', 'klooster_orde', 'kloosterorde'],
  ['kerntest-installaties', 'kern_test_installatie', 'kerntest-installatie'],
  ['Franstalige', 'Frans_talig', 'Franstalig'],
  ['afgewezen', 'af_wijzen', 'afwijzen'],
  ['stedenband', 'stad_band', 'stadband'],
  ['_', '_', '_'],
])('the dictionary has %s, %s in the treebank, under %s', (form, lemma, plain) => {
  expect(plainLemma(form, lemma)).toBe(plain);
});

test('a language has separable verbs where particles in lemmas stand apart often', () => {
  expect(hasSeparableVerbs(Array<typeof APART>(20).fill(APART))).toBe(true);
  expect(hasSeparableVerbs([APART])).toBe(false);
});

const LEARNT = sentence(`gesprekken gesprek NOUN 2 nsubj
  wekken wekken VERB 0 root
  bekken bek NOUN 2 obj
  vlekken vlek NOUN 2 obj
  rekken rekken VERB 2 conj
  Britten Brit PROPN 2 obj
  Nov November PROPN 2 obj
  zaken zaak NOUN 2 obj`);
const { rules, hashes, values } = learnLemmas([LEARNT]);
const lemmatiser = new Lemmatiser(rules, hashes, values);
const lemmaOf = (form: string, upos: string) => lemmatiser.lemmaOf({ form, upos, xpos: upos, first: false });

test('words seen in training get the lemma they had', () => {
  for (const { form, lemma, upos } of LEARNT.words) expect(lemmaOf(form, upos)).toBe(lemma);
});

test('other words get theirs by the longest ending that was seen with their tag', () => {
  expect(lemmaOf('plekken', 'NOUN')).toBe('plek');
  expect(lemmaOf('dekken', 'VERB')).toBe('dekken');
});

test('a single word decides about no other', () => {
  expect(lemmaOf('Petrov', 'PROPN')).toBe('Petrov');
});

test('a word of an unknown kind is its own lemma, in small letters unless it is a name', () => {
  expect(lemmaOf('Hé', 'INTJ')).toBe('hé');
  expect(
    new Lemmatiser([], new Uint32Array(), new Uint16Array()).lemmaOf({
      form: 'Oslo',
      upos: 'PROPN',
      xpos: '_',
      first: false,
    }),
  ).toBe('Oslo');
});
