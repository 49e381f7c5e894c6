import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrate, printCalibration } from './calibration/main.ts';
import { examplesIn } from './gold.ts';
import { readText } from './read.ts';
import { rates, score, sum } from './score.ts';
import type { Score, Tally } from './score.ts';

/*
 * npm run score [-- --dir examples] [--lang nl] [--only NAME] [--misses] [--check] [--update]
 * npm run score -- --calibrate [--data DIR]     writes the figures of confidence anew
 * npm run score -- --calibration [--data DIR]   prints how far confidence is to be believed
 *
 * Reads the examples and compares what was read with their gold. --check fails where a figure of scores.json has
 * dropped by more than 0.01; --update writes scores.json anew.
 */
const FILE = 'scores.json';
const TOLERANCE = 0.01;

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: 'examples' },
    lang: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    calibration: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});

const examples = examplesIn(options.dir)
  .filter((example) => options.lang === undefined || example.gold.language === options.lang)
  .filter((example) => options.only === undefined || example.name.includes(options.only));
if (options.calibrate) calibrate(examples, options.data);
else if (options.calibration) printCalibration(examples, options.data);
else compareAll();

/** Scores every example, and prints, checks or updates the figures. */
function compareAll(): void {
  const tallies: { language: string; type: string; tally: Tally }[] = [];
  const times = { gold: 0, found: 0, valued: 0, right: 0 };
  for (const example of examples) {
    const result = score(example.gold, example.text, readText(example.text, example.name));
    for (const [type, tally] of result.byType) tallies.push({ language: example.gold.language, type, tally });
    for (const key of ['gold', 'found', 'valued', 'right'] as const) times[key] += result.times[key];
    console.log(`${example.name.padEnd(34)} ${line(sum(result.byType.values()))}`);
    if (options.misses) printMisses(result, example.text);
  }

  const figures: Record<string, number> = {};
  console.log('');
  for (const type of [...new Set(tallies.map((each) => each.type))].sort()) {
    const total = sum(tallies.filter((each) => each.type === type).map((each) => each.tally));
    figures[`type ${type} F1`] = round(rates(total).f1);
    console.log(`${type.padEnd(34)} ${line(total)}`);
  }
  for (const language of [...new Set(tallies.map((each) => each.language))].sort()) {
    const total = sum(tallies.filter((each) => each.language === language).map((each) => each.tally));
    figures[`${language} F1`] = round(rates(total).f1);
    console.log(`${language.padEnd(34)} ${line(total)}`);
  }
  figures['times found'] = round(times.found / times.gold);
  figures['times valued right'] = round(times.right / times.valued);
  console.log(`times found ${times.found}/${times.gold}, valued right ${times.right}/${times.valued}`);
  if (options.update) writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
  if (options.check) check(figures);
}

function check(figures: Readonly<Record<string, number>>): void {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>) : {};
  const drops = Object.entries(before).filter(([name, value]) => (figures[name] ?? 0) < value - TOLERANCE);
  for (const [name, value] of drops) console.error(`${name} dropped from ${value} to ${figures[name] ?? 0}`);
  if (drops.length > 0) process.exitCode = 1;
  else console.log(`No figure of ${FILE} dropped by more than ${TOLERANCE}.`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function line(tally: Tally): string {
  const { recall, precision, f1 } = rates(tally);
  const counts = `${tally.found}/${tally.gold} found, ${tally.right}/${tally.predicted} right`;
  return `R ${recall.toFixed(2)}  P ${precision.toFixed(2)}  F1 ${f1.toFixed(3)}  ${counts}`;
}

function printMisses(result: Score, text: string): void {
  for (const gold of result.missed) {
    const { type, content, ...rest } = gold;
    const said = content === undefined ? '' : ` “${text.slice(content.start, content.end)}”`;
    console.log(`  missed ${type} ${JSON.stringify(rest)}${said}`);
  }
  for (const row of result.wrong) {
    const { type, ...fact } = row;
    const { evidence } = 'evidence' in fact ? fact : fact.fact;
    const brief: Record<string, unknown> = { ...fact };
    for (const key of ['evidence', 'modality', 'confidence', 'fact', 'text', 'id']) delete brief[key];
    if (type === 'statement') brief.content = row.content.map((span) => span.quote);
    console.log(`  wrong  ${type} ${JSON.stringify(brief)} « ${evidence[0]?.quote ?? ''} »`);
  }
}
