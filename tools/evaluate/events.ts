import { parseArgs } from 'node:util';
import { analyse } from '@parley/analysis';
import type { Dossier } from '@parley/dossier';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { compareEvents, sumOf } from './coded.ts';
import type { EventCounts, Place } from './coded.ts';
import { codedSentences } from './gsr.ts';
import type { CodedSentence } from './gsr.ts';

/*
 * Measures events on the English sentences that the makers of PLOVER have coded: DIR/plover/gsr.jsonl.gz.
 * --misses prints the sentences whose event was not read, --wrong the events read of a type that was not coded there.
 */
const { values: options } = parseArgs({
  options: {
    events: { type: 'boolean', default: true },
    data: { type: 'string' },
    type: { type: 'string' },
    misses: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
if (!options.data)
  throw new Error('--data must name the folder of the data: npm run evaluate -- --events --data DIR');

/** The dossier of a sentence, and the words in it that speak of countries. */
function readCoded({ id, text, date }: CodedSentence): [Dossier, readonly Place[]] {
  const analysis = analyse({ id, text, language: 'en', published: date }, languageFor('en')!);
  return [read(analysis), analysis.geography];
}

const sentences = codedSentences(options.data);
const byType = new Map<string, EventCounts[]>();
const add = (type: string, counts: EventCounts) => byType.set(type, [...(byType.get(type) ?? []), counts]);
for (const sentence of sentences) {
  if (options.type !== undefined && sentence.event !== options.type) continue;
  const sameText = sentences.filter(({ text }) => text === sentence.text).map(({ event }) => event);
  const result = compareEvents(sentence, sameText, ...readCoded(sentence));
  add(sentence.event, result);
  if (options.misses && result.parties === 0) {
    const how = result.typed > 0 ? 'parties' : 'missed ';
    console.log(
      `${how} ${sentence.id} [${sentence.actors.join('; ')} -> ${sentence.recipients.join('; ')}] ${sentence.text}`,
    );
    for (const line of result.read) console.log(`          ${line}`);
  }
  if (options.wrong)
    for (const line of result.unlike) console.log(`wrong ${sentence.id} ${line}  | ${sentence.text}`);
}
const all = sumOf([...byType.values()].flat());
if (options.json) console.log(JSON.stringify(all));
else {
  for (const [type, counts] of [...byType].sort()) console.log(line(type, sumOf(counts)));
  console.log(line('all', all));
}

function line(name: string, { sentences, typed, parties, predicted, alike }: EventCounts): string {
  const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1).padStart(5)}`;
  return `${name.padEnd(10)} ${String(sentences).padStart(4)} sentences  type found ${share(typed, sentences)}  with its parties ${share(parties, sentences)}  events read ${String(predicted).padStart(4)}, of a coded type ${share(alike, predicted)}`;
}
