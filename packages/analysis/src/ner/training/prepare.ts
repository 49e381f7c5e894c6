import { join } from 'node:path';
import type { Block } from '../block.ts';
import type { View } from '../features.ts';
import { baseFeatures, viewOf } from '../features.ts';
import type { Lookup } from '../gazetteer.ts';
import { readWords } from '../words.ts';
import { Augmenter, personNames } from './augment.ts';
import type { NamedDocument } from './corpus.ts';
import { goldLabels, readCorpus } from './corpus.ts';
import type { Example } from './crf.ts';
import { GazetteerBuilder } from './gazetteer.ts';
import { splitHyphens } from './hyphens.ts';
import { PLACES } from './places.ts';
import { randomNumbers } from './random.ts';

/** Corpora whose names go into the gazetteer of every language, below the data directory. */
const GAZETTEER_SOURCES = [
  'nl/train',
  'en/train',
  'de/train',
  'es/train',
  'nl/wikiann-train',
  'en/wikiann-train',
  'de/wikiann-train',
  'es/wikiann-train',
  'fr/train',
  'tr/train',
];

/** Languages whose compounds our tokeniser splits at the hyphen, as their treebanks do. The corpora do not. */
export const HYPHENS_SPLIT: ReadonlySet<string> = new Set(['en']);

/** Corpora whose persons lend their names to the copies. */
const PERSON_SOURCES = [
  'nl/wikiann-train',
  'en/wikiann-train',
  'de/wikiann-train',
  'es/wikiann-train',
  'tr/train',
];

/** A document of the training corpus, or a copy with other names. */
export interface Prepared {
  /** Number of the document in the corpus; a copy has that of its original. */
  readonly origin: number;
  readonly view: View;
  readonly base: Block;
  readonly labels: Uint8Array;
}

/** What training begins with. */
export interface Material {
  readonly documents: readonly Prepared[];
  readonly gazetteer: GazetteerBuilder;
}

/** Reads the corpora of a language, makes the gazetteer and `copies` copies of every document. */
export function readMaterial(language: string, data: string, seed: number, copies: number): Material {
  const read = reader(data);
  const own = read(`${language}/train`);
  const gazetteer = collect(language, read, own);
  const documents = own.map((document, d) => prepare(document, d, gazetteer.lookupFor(d)));
  const persons = personNames(
    PERSON_SOURCES.map((source) => readCorpus(join(data, 'ner', `${source}.tsv.gz`))),
  );
  const augmenter = new Augmenter({ persons, places: PLACES }, monthsOf(language), randomNumbers(seed));
  for (let copy = 0; copy < copies; copy++) {
    own.forEach((document, d) => {
      const renamed = augmenter.copy(document);
      const tokenised = HYPHENS_SPLIT.has(language) ? splitHyphens(renamed) : renamed;
      documents.push(prepare(tokenised, d, gazetteer.lookupFor(d, (copy + 1) * 100_003 + d)));
    });
  }
  return { documents, gazetteer };
}

/** A document as numbers, seen through a gazetteer. */
export function prepare(document: NamedDocument, origin: number, lookup: Lookup): Prepared {
  const view = viewOf(readWords(document.sentences), lookup, () => 0);
  return { origin, view, base: baseFeatures(view), labels: goldLabels(document) };
}

/** A prepared document as the first pass sees it. */
export const firstExample = ({ view, base, labels }: Prepared): Example => ({
  blocks: [base],
  sentences: view.words.sentences,
  labels,
});

type Reader = (source: string) => readonly NamedDocument[];

/** Reads each corpus once. */
function reader(data: string): Reader {
  const read = new Map<string, NamedDocument[]>();
  return (source) => {
    const documents = read.get(source) ?? readCorpus(join(data, 'ner', `${source}.tsv.gz`));
    read.set(source, documents);
    return documents;
  };
}

function collect(language: string, read: Reader, own: readonly NamedDocument[]): GazetteerBuilder {
  const gazetteer = new GazetteerBuilder();
  for (const source of GAZETTEER_SOURCES) {
    if (source === `${language}/train`) own.forEach((document, d) => gazetteer.add(document, d));
    else for (const document of read(source)) gazetteer.add(document);
  }
  for (const place of PLACES) gazetteer.addPlace(place);
  for (const document of own) gazetteer.addOrdinary(document.sentences);
  return gazetteer;
}

function monthsOf(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
}
