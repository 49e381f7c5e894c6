import type { Document } from '@parley/dossier';
import type { Language } from './language.ts';
import { findConcepts } from './lexicon/concepts.ts';
import { withLexiconLemmas, withLexiconVerbs } from './lexicon/verbs.ts';
import { findGeography } from './lexicon/geography.ts';
import { findOffices } from './lexicon/offices.ts';
import type { OfficeMatch } from './lexicon/offices.ts';
import { findInstitutions, findOrganisations } from './lexicon/organisations.ts';
import type { LexicalSpan, LexicalToken } from './lexicon/phrases.ts';
import type { Analysis, Block, Name, Sentence, Token } from './model.ts';
import { findNames } from './ner/index.ts';
import { repaired } from './repairs.ts';
import { analyseSentence } from './syntax.ts';
import type { WordAnalysis } from './syntax.ts';
import { findTimes } from './times/index.ts';
import type { RawDocument, RawSentence, RawToken } from './tokens/index.ts';
import { tokenise } from './tokens/index.ts';

/** Analyses a document in the given language: words, trees, names, times and the lexicon's finds. */
export function analyse(document: Document, language: Language): Analysis {
  return analyseRaw(document, tokenise(document.text, language.tokens, document.bodyStart ?? 0), language);
}

/**
 * Analyses text that is already split: sentences of forms. The document's text is made of the forms, a blank between
 * words and a line break after a sentence; offsets point into that.
 * @param document all but the text
 */
export function analyseForms(
  document: Omit<Document, 'text'>,
  sentences: readonly (readonly string[])[],
  language: Language,
): Analysis {
  const text = sentences.map((forms) => forms.join(' ')).join('\n');
  return analyseRaw({ ...document, text }, rawOf(sentences), language);
}

function rawOf(forms: readonly (readonly string[])[]): RawDocument {
  const raw = { blocks: [] as Block[], sentences: [] as RawSentence[], tokens: [] as RawToken[] };
  let at = 0;
  forms.forEach((words, index) => {
    const from = raw.tokens.length;
    const start = at;
    for (const text of words) {
      raw.tokens.push({ text, start: at, end: at + text.length });
      at += text.length + 1;
    }
    raw.blocks.push({ index, kind: 'paragraph', start, end: at - 1 });
    raw.sentences.push({ block: index, from, to: raw.tokens.length, start, end: at - 1 });
  });
  return raw;
}

function analyseRaw(document: Document, raw: RawDocument, language: Language): Analysis {
  const tagged = withLexiconVerbs(tagAndParse(raw, language), language.forms);
  const tokens = raw.sentences.flatMap(({ from, to }) =>
    repaired(tagged.slice(from, to), language.forms, language.times.tense),
  );
  const sentences = raw.sentences.map((sentence, index): Sentence => ({ index, ...sentence }));
  const words = sentences.map((sentence) => tokens.slice(sentence.from, sentence.to));
  const offices = words.flatMap((list, i) =>
    shiftOffices(findOffices(list, language.offices), sentences[i]!.from),
  );
  const geography = words.flatMap((list, i) =>
    shift(findGeography(list, language.geography), sentences[i]!.from),
  );
  const organisations = words.flatMap((list, i) =>
    shift(findOrganisations(list, language.organisations), sentences[i]!.from),
  );
  return {
    document,
    language: language.code,
    blocks: raw.blocks,
    sentences,
    tokens,
    names: namesOf(document, sentences, tokens, language),
    times: findTimes(
      { text: document.text, sentences: words, published: document.published },
      language.times,
    ),
    concepts: findConcepts(withLexiconLemmas(tokens, language.concepts, language.forms), language.concepts),
    issues: findConcepts(tokens, language.issues),
    geography: withCompounds(geography, offices, document.text, (list) =>
      findGeography(list, language.geography),
    ),
    organisations: withCompounds(organisations, offices, document.text, (list) =>
      findOrganisations(list, language.organisations),
    ),
    institutions: words.flatMap((list, i) =>
      shift(findInstitutions(list, language.organisations), sentences[i]!.from),
    ),
    offices,
  };
}

/**
 * With the words of a lexicon that an office in one word begins with: the “Kremlin” of “Kremlinwoordvoerder”.
 * @param find looks a token up in the lexicon
 */
function withCompounds<M extends LexicalSpan>(
  known: readonly M[],
  offices: readonly OfficeMatch[],
  text: string,
  find: (tokens: readonly LexicalToken[]) => readonly M[],
): M[] {
  const starts = new Set(known.map(({ start }) => start));
  const found = offices.flatMap(({ of, head }) => {
    if (of?.from !== head || starts.has(of.start)) return [];
    const piece = { text: text.slice(of.start, of.end), start: of.start, end: of.end };
    return find([piece]).map((match): M => ({ ...match, from: head, to: head + 1, part: true }));
  });
  return [...known, ...found].sort((one, other) => one.start - other.start);
}

function tagAndParse(raw: RawDocument, language: Language): Token[] {
  const tokens: Token[] = [];
  raw.sentences.forEach((sentence, index) => {
    const words = raw.tokens.slice(sentence.from, sentence.to);
    const forms = words.map((word) => plainForm(word.text));
    const analysed = forms.some(isWord) ? analyseSentence(language.syntax, forms) : bareMarks(forms);
    words.forEach((word, i) => {
      const { head, upos, xpos, feats, lemma, deprel } = analysed[i]!;
      tokens.push({
        // Property by property: V8 makes slow objects of what is spread.
        index: sentence.from + i,
        sentence: index,
        start: word.start,
        end: word.end,
        text: word.text,
        lemma,
        upos,
        feats,
        xpos,
        head: head < 0 ? -1 : sentence.from + head,
        deprel,
      });
    });
  });
  return tokens;
}

const isWord = (form: string) => /[\p{L}\p{N}]/u.test(form);

/** A row of marks, such as a line between two parts: the models have nothing to say of it, and it may be long. */
const bareMarks = (forms: readonly string[]): WordAnalysis[] =>
  forms.map((lemma, at) => ({
    upos: 'PUNCT',
    xpos: '_',
    feats: '_',
    lemma,
    head: at === 0 ? -1 : 0,
    deprel: at === 0 ? 'root' : 'punct',
  }));

// Treebanks write quotation marks and dashes in few ways; a mark the models never saw is taken for a word.
const PLAIN: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '–': '-',
  '—': '-',
};

/** The form under which the models know a word. */
function plainForm(form: string): string {
  return form.length === 1 ? (PLAIN[form] ?? form) : form.replace(/[’ʼ]/gu, "'");
}

function namesOf(
  document: Document,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  language: Language,
): Name[] {
  const forms = sentences.map(({ from, to }) => {
    const words = tokens.slice(from, to).map((token) => token.text);
    return words.some(isWord) ? words : [];
  });
  return findNames(language.names, forms).flatMap((spans, i) =>
    spans.map(({ kind, from, to }) => {
      const first = sentences[i]!.from + from;
      const end = sentences[i]!.from + to;
      const range = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
      return { kind, from: first, to: end, ...range, text: document.text.slice(range.start, range.end) };
    }),
  );
}

/** Matches within a sentence, with token indexes of the document. */
function shift<M extends { from: number; to: number }>(matches: readonly M[], by: number): M[] {
  return matches.map((match) => ({ ...match, from: match.from + by, to: match.to + by }));
}

function shiftOffices<
  M extends { from: number; to: number; head: number; of?: { from: number; to: number } },
>(matches: readonly M[], by: number): M[] {
  return shift(matches, by).map((match) => ({
    ...match,
    head: match.head + by,
    ...(match.of ? { of: { ...match.of, from: match.of.from + by, to: match.of.to + by } } : {}),
  }));
}
