import { Decoder } from '../decoder.ts';
import type { ModelParts } from '../pack.ts';
import { secondFeatures } from '../second.ts';
import { buildTable } from '../table.ts';
import type { TrainingOptions } from './crf.ts';
import { trainCrf } from './crf.ts';
import type { Prepared } from './prepare.ts';
import { firstExample, readMaterial } from './prepare.ts';

const FOLDS = 3;
/** The folds only have to err as the first pass does; they need not be as good. */
const FOLD_EPOCHS = 5;
const COPIES = 1;

/** Trains both passes for a language from the corpora below `data` (its `ner` folder). */
export function trainNames(
  language: string,
  data: string,
  options: Partial<TrainingOptions>,
  log: (line: string) => void,
): ModelParts {
  const { documents, gazetteer } = readMaterial(language, data, options.seed ?? 1, COPIES);
  log(`${String(documents.length)} documents prepared, ${String(gazetteer.size)} entries in the gazetteer`);
  const first = trainCrf(documents.map(firstExample), options);
  log('first pass trained');
  const guesses = jackknife(documents, options, log);
  const second = trainCrf(
    documents.map((p, d) => ({ ...firstExample(p), blocks: [p.base, secondFeatures(p.view, guesses[d]!)] })),
    options,
  );
  log('second pass trained');
  return { first, second, gazetteer: gazetteer.build(), clusters: buildTable([], new Int8Array(0), 1) };
}

/** What a first pass that never saw the document says of each. */
function jackknife(
  documents: readonly Prepared[],
  options: Partial<TrainingOptions>,
  log: (line: string) => void,
): Uint8Array[] {
  const guesses: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const crf = trainCrf(documents.filter(({ origin }) => origin % FOLDS !== fold).map(firstExample), {
      ...options,
      epochs: FOLD_EPOCHS,
    });
    const decoder = new Decoder(crf);
    documents.forEach(({ view, base, origin }, d) => {
      if (origin % FOLDS === fold) guesses[d] = decoder.decode([base], view.words.sentences);
    });
    log(`fold ${String(fold + 1)} of ${String(FOLDS)}`);
  }
  return guesses;
}
