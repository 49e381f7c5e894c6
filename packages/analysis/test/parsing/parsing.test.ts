import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openModel, storeModel } from '../../src/model-file/index.ts';
import { UPOS } from '../../src/model.ts';
import { prepareSyntax } from '../../src/parsing/model.ts';
import { isTree } from '../../src/parsing/tree.ts';
import { analyseSentence, loadSyntaxModel } from '../../src/syntax.ts';

const file = (lang: string) =>
  readFileSync(new URL(`../../../languages/src/${lang}/model.bin`, import.meta.url));
const models = { nl: loadSyntaxModel(file('nl')), en: loadSyntaxModel(file('en')) };
const analyse = (lang: 'nl' | 'en', text: string) => analyseSentence(models[lang], text.split(' '));

describe.each(['nl', 'en'] as const)('whatever the words, in %s', (lang) => {
  const expectWellFormed = (forms: string[]) => {
    const words = analyseSentence(models[lang], forms);
    expect(words).toHaveLength(forms.length);
    expect(isTree(Int32Array.from(words, (word) => word.head))).toBe(true);
    for (const word of words) {
      expect(UPOS).toContain(word.upos);
      expect(word.head === -1).toBe(word.deprel === 'root');
    }
  };

  test('every word has a part of speech and the heads make one tree', () => {
    const word = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('de', 'the', ',', '.', 'Oslo'));
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), expectWellFormed), {
      numRuns: 50,
    });
  });

  test.each([1, 2, 256, 257, 600])('a sentence of %i words is one tree too', (count) => {
    expectWellFormed(
      Array.from({ length: count }, (_, at) => (at % 7 === 0 ? ',' : `woord${String(at % 13)}`)),
    );
  });

  test('no words give no analysis', () => {
    expect(analyseSentence(models[lang], [])).toEqual([]);
  });

  test('one sentence leaves nothing behind for the next', () => {
    const before = analyse(lang, 'Oslo confirms .');
    analyse(lang, 'Dat is een heel andere zin , met meer woorden .');
    expect(analyse(lang, 'Oslo confirms .')).toEqual(before);
  });
});

/** `form/lemma/UPOS/head/deprel` of each word, the head as a form and `-` for the root. */
function told(lang: 'nl' | 'en', text: string): string[] {
  const forms = text.split(' ');
  return analyse(lang, text).map(({ lemma, upos, head, deprel }, at) =>
    [forms[at], lemma, upos, head < 0 ? '-' : forms[head], deprel].join('/'),
  );
}

test('a Dutch verb gets the particle that stands apart into its lemma', () => {
  const words = told('nl', 'De minister wijst het voorstel af .');
  expect(words).toContain('minister/minister/NOUN/wijst/nsubj');
  expect(words).toContain('wijst/afwijzen/VERB/-/root');
  expect(words).toContain('af/af/ADP/wijst/compound:prt');
});

test('a Dutch clause with its verb at the end hangs from the verb of saying', () => {
  const words = told('nl', 'De regering zegt dat beide partijen de overeenkomst hebben getekend .');
  expect(words).toContain('getekend/tekenen/VERB/zegt/ccomp');
  expect(words).toContain('partijen/partij/NOUN/getekend/nsubj');
});

test('an English sentence has its subject, its object and its clause', () => {
  const words = told('en', 'The minister said both sides had signed the agreement .');
  expect(words).toContain('minister/minister/NOUN/said/nsubj');
  expect(words).toContain('signed/sign/VERB/said/ccomp');
  expect(words).toContain('agreement/agreement/NOUN/signed/obj');
});

test('marks of good typography are read like those of a typewriter', () => {
  const plain = analyse('en', `" They do n't agree , " he said .`);
  expect(analyse('en', '“ They do n’t agree , ” he said .').map(({ head, upos }) => [head, upos])).toEqual(
    plain.map(({ head, upos }) => [head, upos]),
  );
});

test('a model that was prepared for a build says what the trained one says', () => {
  const prepared = prepareSyntax(openModel(file('nl')));
  expect(prepared.has('panels')).toBe(true);
  expect(prepareSyntax(prepared)).toBe(prepared);
  const forms = 'De onderhandelaars wezen het voorstel in Genève af .'.split(' ');
  const model = loadSyntaxModel(storeModel(prepared));
  expect(analyseSentence(model, forms)).toEqual(analyseSentence(models.nl, forms));
});
