import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, fingerprint, fingerprintOf, likeness, voicesOf } from '../src/reprints/index.ts';

const DISPATCH = article('dispatch', 300);
const OTHER = article('other', 300);
const STATEMENT = article('statement', 40);

describe('a fingerprint', () => {
  test('is the same whatever the case, the accents, the punctuation and the spacing', () => {
    const plain = fingerprint('The ministers met in Geneve and said that they would meet again.');
    const dressed = fingerprint('THE ministers\n met, in “Genève” – and said\tthat they would meet again!');
    expect(dressed).toEqual(plain);
  });

  test('differs where a word differs', () => {
    expect(fingerprint('They met in Geneva on Monday.')).not.toEqual(
      fingerprint('They met in Oslo on Monday.'),
    );
  });

  test('comes back from its bytes', () => {
    const one = fingerprint(DISPATCH);
    expect(fingerprintOf(bytesOf(one))).toEqual(one);
    expect(bytesOf(one)).toHaveLength(1032);
  });

  test('is refused where its bytes are of another family', () => {
    expect(() => fingerprintOf(bytesOf(fingerprint('')).with(0, 9))).toThrow(/fingerprint the text again/);
    expect(() => fingerprintOf(new Uint8Array(3))).toThrow(/3 bytes/);
  });

  test('does not change with the program: stored ones stay comparable', () => {
    const { size, minima } = fingerprint('both sides said that they would meet again in spring');
    expect([size, ...minima.slice(0, 3)]).toMatchInlineSnapshot(`
      [
        7,
        19915105,
        507473087,
        438746027,
      ]
    `);
  });

  test('takes every character for a word where a script writes none apart', () => {
    expect(fingerprint('双方同意下周再次会谈').size).toBe(7);
  });
});

describe('likeness', () => {
  test('is whole for the same text and none for texts without common words', () => {
    const [one, other] = [fingerprint(DISPATCH), fingerprint(OTHER)];
    expect(likeness(one, one)).toEqual({ resemblance: 1, containment: 1 });
    expect(likeness(one, other)).toEqual({ resemblance: 0, containment: 0 });
  });

  test('tells a part from a whole', () => {
    const part = likeness(fingerprint(DISPATCH), fingerprint(firstWords(DISPATCH, 150)));
    expect(part.resemblance).toBeCloseTo(0.5, 1);
    expect(part.containment).toBeGreaterThan(0.85);
  });

  test('of texts without words is none', () => {
    expect(likeness(fingerprint(''), fingerprint(' – '))).toEqual({ resemblance: 0, containment: 0 });
  });
});

describe('reprints share a voice', () => {
  test('when they are word for word the same; its id is that of the earliest', () => {
    expect(voices(['b', DISPATCH, '2025-05-16'], ['a', DISPATCH, '2025-05-17'])).toEqual({ a: 'b', b: 'b' });
  });

  test('when they appeared on one day: the first id stands for them', () => {
    expect(voices(['b', DISPATCH], ['a', firstWords(DISPATCH, 200)])).toEqual({ a: 'a', b: 'a' });
  });

  test('when one is a third of the other', () => {
    expect(voices(['a', DISPATCH], ['b', firstWords(DISPATCH, 100)])).toEqual({ a: 'a', b: 'a' });
  });

  test('when a desk changed every tenth word', () => {
    expect(voices(['a', DISPATCH], ['b', edited(DISPATCH, 10)])).toEqual({ a: 'a', b: 'a' });
  });

  test('when a paper put its own introduction before the copy', () => {
    expect(voices(['a', firstWords(DISPATCH, 150)], ['b', `${OTHER} ${firstWords(DISPATCH, 150)}`])).toEqual({
      a: 'a',
      b: 'a',
    });
  });

  test('when two papers cut different parts from one dispatch', () => {
    const [head, tail] = [firstWords(DISPATCH, 120), lastWords(DISPATCH, 120)];
    expect(voices(['x', head], ['y', tail], ['z', DISPATCH])).toEqual({ x: 'x', y: 'x', z: 'x' });
  });

  test('when fifty papers print it, each a little differently', () => {
    const prints = Array.from({ length: 50 }, (_, i) => {
      const text = firstWords(`${article(`own${i}`, 20)} ${DISPATCH}`, 320 - 3 * i);
      return [`paper${i}`, text, `2025-05-${10 + (i % 5)}`] as const;
    });
    expect(new Set(Object.values(voices(...prints)))).toEqual(new Set(['paper0']));
  });

  test('when the day of one is not known: it counts as the later', () => {
    expect(voices(['a', DISPATCH, null], ['b', DISPATCH, '2025'])).toEqual({ a: 'b', b: 'b' });
  });
});

describe('reports keep voices of their own', () => {
  test('when they say the same in other words', () => {
    expect(voices(['a', DISPATCH], ['b', OTHER])).toEqual({ a: 'a', b: 'b' });
  });

  test('when all that they share is a statement that both print', () => {
    const [one, other] = [`${DISPATCH} ${STATEMENT}`, `${OTHER} ${STATEMENT}`];
    expect(voices(['a', one], ['b', other])).toEqual({ a: 'a', b: 'b' });
  });

  test('when they have no words', () => {
    expect(voices(['a', ''], ['b', ''])).toEqual({ a: 'a', b: 'b' });
  });

  test('when a line of one happens to stand in the other', () => {
    expect(voices(['a', DISPATCH], ['b', firstWords(DISPATCH, 6)])).toEqual({ a: 'a', b: 'b' });
  });

  test('when a story runs on for days, each a little like the day before', () => {
    const days = [0, 1, 2, 3, 4, 5].map((day) => pieces(day, 3));
    const prints = days.map((text, day) => [`d${day}`, text, `2025-05-1${day}`] as const);
    expect(new Set(Object.values(voices(...prints))).size).toBeGreaterThan(1);
    expect(voices(...prints)).toMatchObject({ d0: 'd0', d1: 'd0', d2: 'd0', d3: 'd3' });
  });
});

const anyReports = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    text: fc
      .array(fc.constantFrom(0, 1, 2, 3, 4, 5), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map((part) => article(`p${part}`, 40)).join(' ')),
    published: fc.constantFrom(null, '2025-05', '2025-05-14', '2025-05-15', '2025-05-16'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('for any reports', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(anyReports, fc.func(fc.nat()), (reports, weight) => {
        const prints = reports.map(({ id, text, published }) => [id, text, published] as const);
        const shuffled = [...prints].sort((a, b) => weight(a[0]) - weight(b[0]));
        expect(voices(...shuffled)).toEqual(voices(...prints));
      }),
    );
  });

  test('a voice is its own voice', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const result = voices(...reports.map(({ id, text, published }) => [id, text, published] as const));
        for (const voice of Object.values(result)) expect(result[voice]).toBe(voice);
      }),
    );
  });

  test('what is published later changes nothing about what was there', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const prints = reports.map(({ id, text, published }) => [id, text, published] as const);
        const early = prints.filter(([, , day]) => day !== null && day < '2025-05-16');
        expect(voices(...prints)).toMatchObject(voices(...early));
      }),
    );
  });
});

function voices(...prints: readonly (readonly [id: string, text: string, published?: string | null])[]) {
  const reports = prints.map(([id, text, published]) => ({
    id,
    fingerprint: fingerprint(text),
    published: published === undefined ? '2025-05-16' : published,
  }));
  return Object.fromEntries(voicesOf(reports));
}

/** Words that no other name gives. */
function article(name: string, words: number): string {
  return Array.from({ length: words }, (_, i) => `${name}${i * i}`).join(' ');
}

function firstWords(text: string, count: number): string {
  return text.split(' ').slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.split(' ').slice(-count).join(' ');
}

function edited(text: string, every: number): string {
  const words = text.split(' ');
  return words.map((word, i) => (i % every === 0 ? `new${i}` : word)).join(' ');
}

/** `count` blocks of a running story, from block `start`. */
function pieces(start: number, count: number): string {
  return Array.from({ length: count }, (_, i) => article(`block${start + i}`, 100)).join(' ');
}
