import { problemsOf } from '@parley/dossier/schemas';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { makeBrief, renderHtml, renderMarkdown, renderTerminal } from '../src/index.ts';
import { dossiers } from './arbitrary.ts';
import { linesOf, said } from './lines.ts';

const language = fc.constantFrom('nl' as const, 'en' as const);
const runs = { numRuns: 60 };
const key = ({ document, start, end }: { document: string; start: number; end: number }) =>
  `${document} ${start} ${end}`;

test('the dossiers tried are sound', () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      expect(problemsOf(dossier)).toEqual([]);
    }),
    runs,
  );
});

test('every line of a brief rests on words of the source', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      for (const line of linesOf(makeBrief(dossier, { language: reader }))) {
        expect(line.references.length, said(line)).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

test('every fact is told: all of its evidence is cited', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      const lines = linesOf(makeBrief(dossier, { language: reader }));
      const cited = new Set(lines.flatMap(({ references }) => references.map(({ span }) => key(span))));
      const missing = dossier.facts.filter(({ evidence }) => evidence.some((span) => !cited.has(key(span))));
      expect(missing).toEqual([]);
    }),
    runs,
  );
});

test('numbers run from 1, lead to a passage that holds the words cited, and no passage stands twice', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      const brief = makeBrief(dossier, { language: reader });
      expect(brief.citations.map(({ number }) => number)).toEqual(
        brief.citations.map((_, index) => index + 1),
      );
      expect(new Set(brief.citations.map(key)).size).toBe(brief.citations.length);
      for (const { number, span } of linesOf(brief).flatMap(({ references }) => references)) {
        const { document, start, end } = brief.citations[number - 1]!;
        expect([document, start <= span.start, end >= span.end]).toEqual([span.document, true, true]);
      }
    }),
    runs,
  );
});

test('nothing on the terminal is wider than its width', () => {
  fc.assert(
    fc.property(
      dossiers,
      language,
      fc.integer({ min: 10, max: 140 }),
      fc.boolean(),
      (dossier, reader, width, colour) => {
        const text = renderTerminal(makeBrief(dossier, { language: reader }), { width, colour, cite: true });
        const wide = text.split('\n').filter((line) => stringWidth(line) > width);
        expect(wide).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('no control character and no turn of direction reaches the terminal', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      const text = renderTerminal(makeBrief(dossier, { language: reader }), {
        width: 80,
        colour: false,
        cite: true,
      });

      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
    runs,
  );
});

test('a page holds one script, one style, and no tag of a source', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      const page = renderHtml(makeBrief(dossier, { language: reader }), dossier);
      expect(page.match(/<script|<style/g)).toEqual(['<style', '<script']);
      const tags = page.slice(page.indexOf('<body>')).replace(/"[^"]*"/g, '""');
      expect(tags).not.toMatch(/<img|<[^>]*\son\w+=/i);
    }),
    runs,
  );
});

test('every citation of a page leads to a place in it', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      const page = renderHtml(makeBrief(dossier, { language: reader }), dossier);
      const ids = [...page.matchAll(/ id="(t\d+)"/g)].map((match) => match[1]!);
      const links = new Set([...page.matchAll(/href="#(t\d+)"/g)].map((match) => match[1]!));
      expect(new Set(ids).size).toBe(ids.length);
      expect([...links].filter((link) => !ids.includes(link))).toEqual([]);
    }),
    runs,
  );
});

test('Markdown holds no tag but its own line breaks and marks', () => {
  fc.assert(
    fc.property(dossiers, language, (dossier, reader) => {
      const tags = renderMarkdown(makeBrief(dossier, { language: reader })).match(/(?<!\\)<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !['<br>', '<b>', '</b>'].includes(tag))).toEqual([]);
    }),
    runs,
  );
});
