import { describe, expect, test } from 'vitest';
import { compileConcepts, findConcepts } from '../../src/lexicon/concepts.ts';
import type { Token, Upos } from '../../src/model.ts';

/** Tokens of one sentence, written `form/lemma/UPOS`. */
function sentence(text: string): Token[] {
  return text.split(' ').map((word, index) => {
    const [form = '', lemma = form.toLowerCase(), upos = 'X'] = word.split('/');
    const base = { index, sentence: 0, start: index * 20, end: index * 20 + form.length, text: form };
    return { ...base, lemma, upos: upos as Upos, feats: '_', xpos: '_', head: -1, deprel: 'dep' };
  });
}

function found(entries: Record<string, string>, text: string): string[] {
  const tokens = sentence(text);
  return findConcepts(tokens, compileConcepts(entries)).map(
    (match) => `${match.concept}: ${match.tokens.map((i) => tokens[i]!.text).join(' ')}`,
  );
}

describe('A concept is found', () => {
  test('by the lemma of a word', () => {
    expect(found({ SAY: 'zeggen' }, 'Zij zei/zeggen niets')).toEqual(['SAY: zei']);
  });
  test('only as it stands where the entry says so', () => {
    expect(found({ ACCORDING: '=volgens' }, 'Volgens hem volgen/volgens')).toEqual(['ACCORDING: Volgens']);
  });
  test('only for the tags that the entry allows', () => {
    expect(found({ DEMAND: 'demand/VERB' }, 'the demand/demand/NOUN they demand/demand/VERB')).toEqual([
      'DEMAND: demand',
    ]);
  });
  test('as a separable verb, joined or apart', () => {
    expect(found({ REJECT: 'af_wijzen' }, 'dat zij het afwijst/afwijzen')).toEqual(['REJECT: afwijst']);
    expect(found({ REJECT: 'af_wijzen' }, 'zij wijst/wijzen dat plan af ././PUNCT')).toEqual([
      'REJECT: wijst af',
    ]);
  });
  test('not where the particle belongs to a noun phrase', () => {
    expect(found({ REJECT: 'op_geven' }, 'zij geeft/geven hem op/op/ADP zondag/zondag/NOUN les')).toEqual([]);
  });
  test('by the last part of a compound, unless hardly a word stands before it', () => {
    const nouns = 'de staalbond/staalbond/NOUN en het verbond/verbond/NOUN';
    expect(found({ BODY: '~bond' }, nouns)).toEqual(['BODY: staalbond']);
  });
  test('as words in a row and as words apart', () => {
    expect(found({ X: 'in the air' }, 'It is in the air now')).toEqual(['X: in the air']);
    expect(found({ REJECT: 'wijzen + van de hand' }, 'Zij wees/wijzen dat donderdag van de hand')).toEqual([
      'REJECT: wees van de hand',
    ]);
  });
});

describe('A lexicon is refused', () => {
  test('where an entry stands twice', () => {
    expect(() => compileConcepts({ SAY: 'say, say' })).toThrow('“say” stands twice');
  });
  test('where a part of an entry is empty', () => {
    expect(() => compileConcepts({ SAY: 'say +' })).toThrow('empty part');
  });
});
