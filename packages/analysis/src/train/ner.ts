import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeModel } from '../model-file/index.ts';
import { pack } from '../ner/pack.ts';
import { trainNames } from '../ner/training/train.ts';

/*
 * Trains the name recogniser of a language:
 *   npx tsx packages/analysis/src/train/ner.ts --lang nl --data DIR [--out FILE]
 * DIR holds `ner/<lang>/train.tsv.gz` and the other corpora named in ner/training/train.ts.
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.lang === undefined || values.data === undefined) throw new Error('--lang and --data are needed');
const begun = Date.now();
const log = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0)} s  ${line}`);
const parts = trainNames(values.lang, values.data, { seed: Number(values.seed) }, log);
const out = values.out ?? new URL(`../../../languages/src/${values.lang}/ner.bin`, import.meta.url).pathname;
const bytes = writeModel(pack(parts));
writeFileSync(out, bytes);
log(`${out}: ${String(bytes.length)} bytes`);
