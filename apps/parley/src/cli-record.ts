import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { AddOptions } from './commands/add.ts';
import type { DecideOptions, DecisionKind } from './commands/decide.ts';
import type { ReReadOptions } from './commands/re-read.ts';
import type { PartOptions } from './commands/parts.ts';
import { LANGUAGES } from './languages.ts';
import { toWidth } from './options.ts';

/*
 * The commands of the record. What a command needs is loaded when it runs.
 */

/** What each kind of decision is for, and the words that follow it. */
const DECISIONS: Readonly<Record<DecisionKind, readonly [usage: string, what: string]>> = {
  confirm: ['<claim>', 'a claim is right'],
  reject: ['<claim>', 'a claim is wrong: it leaves the briefs and stays to be seen'],
  correct: ['<claim> <field> <value>', 'a field of a claim should be another'],
  annotate: ['<claim> <text>', 'a note at a claim'],
  same: ['<identity> <identity>', 'two are one and the same'],
  different: ['<identity> <report> <report>', 'who stands in these two reports is not one'],
  name: ['<negotiation> <name>', 'a negotiation is to be called so'],
  pin: ['<negotiation>', 'a negotiation comes first'],
  join: ['<negotiation> <negotiation>', 'the second is a part of the first'],
  move: ['<report> <negotiation>', 'a report belongs to this negotiation and no other'],
  grade: ['<source> <grade>', 'how far a source is to be trusted: A1 to F6'],
};

/** Adds the commands that keep the record, and those that show it. */
export function addRecordCommands(program: Command): void {
  addAdd(program);
  addParts(program);
  addDecide(program);
  addReRead(program);
  addKeep(program);
}

function addAdd(program: Command): void {
  program
    .command('add')
    .summary('add reports to the record')
    .description('Reads reports and keeps what they say in the record. The same report twice is one.')
    .addArgument(new Argument('<source...>', 'files, folders, web addresses, feeds; - is standard input'))
    .option('--source <name>', 'who published them, where they do not say')
    .option('--published <date>', 'publication date, where they do not say')
    .option('--lang <language>', 'language of the reports; else it is found')
    .option('--no-follow', 'do not fetch articles that a feed only names')
    .option('--json', 'print what became of each, one line of JSON for each')
    .option('--verbose', 'print what became of each')
    .addHelpText('after', ADD_HELP)
    .action(async (sources: string[], options: AddOptions) => {
      const { add } = await import('./commands/add.ts');
      process.exitCode = await add(sources, options);
    });
}

interface Part {
  readonly name: 'brief' | 'timeline' | 'positions';
  readonly command: string;
  readonly argument?: readonly [usage: string, what: string];
  readonly summary: string;
  readonly description: string;
  readonly forms: readonly ('csv' | 'icalendar' | 'json-ld')[];
  readonly more?: (command: Command) => Command;
}

const NEGOTIATION = [
  '[negotiation]',
  'its id, or words of its name; may be left out where there is one',
] as const;
const asOf = (command: Command) =>
  command.option('--as-of <day>', 'the record as it was at the end of a day');

const PARTS: readonly Part[] = [
  {
    name: 'brief',
    command: 'brief',
    argument: NEGOTIATION,
    summary: 'show the brief of a negotiation',
    description:
      'Shows all that is known of a negotiation, over all its reports, each line with its sources.',
    forms: [],
    more: asOf,
  },
  {
    name: 'timeline',
    command: 'timeline',
    argument: NEGOTIATION,
    summary: 'show meetings and outcomes by day',
    description: 'Shows when the parties met or will meet, and what came of it.',
    forms: [],
    more: asOf,
  },
  {
    name: 'positions',
    command: 'positions',
    argument: NEGOTIATION,
    summary: 'show where each party stands on each issue',
    description: 'Shows where each party stands on each issue, since when, and what moved.',
    forms: [],
    more: asOf,
  },
];

const FORMS = {
  csv: ['--csv', 'print a table that spreadsheets read'],
  icalendar: ['--icalendar', 'print the meetings as a calendar'],
  'json-ld': ['--json-ld', 'print linked data, with W3C annotations for the evidence'],
} as const;

function addParts(program: Command): void {
  for (const { name, command, argument, summary, description, forms, more } of PARTS) {
    const made = program.command(command).summary(summary).description(description);
    if (argument) made.addArgument(new Argument(argument[0], argument[1]));
    more?.(made);
    made
      .option('--json', 'print JSON')
      .option('--markdown', 'print Markdown')
      .option('--html <file>', 'write a page');
    for (const form of forms) made.option(FORMS[form][0], FORMS[form][1]);
    made
      .addOption(languageOption())
      .option('--cite', 'show the cited sentences below')
      .option('--width <columns>', 'width of the text; else that of the terminal', toWidth)
      .action(async (...given: unknown[]) => {
        const parts = await import('./commands/parts.ts');
        const [asked, options] = argument ? given : [undefined, given[0]];
        process.exitCode = await parts[name](asked as never, options as PartOptions);
      });
  }
}

function addDecide(program: Command): void {
  const decide = program
    .command('decide')
    .summary('write down a decision about the record')
    .description('Writes down what a person decides. It outlives new readings, and can be taken back.')
    .addHelpText('after', DECIDE_HELP);
  for (const [kind, [usage, what]] of Object.entries(DECISIONS) as [
    DecisionKind,
    readonly [string, string],
  ][]) {
    const command = decide.command(`${kind} ${usage}`).description(what);
    if (usage.startsWith('<claim>'))
      command.option('--variant <id>', 'which of the variants; else the first');
    rulingOptions(command).action(async (...given: unknown[]) => {
      const module = await import('./commands/decide.ts');
      // Commander gives the words, the options and the command.
      const words = given.slice(0, -2) as string[];
      process.exitCode = await module.decide(kind, words, given.at(-2) as DecideOptions);
    });
  }
  rulingOptions(
    program
      .command('undo <decision>')
      .summary('take a decision back')
      .description('Takes a decision back. That is a decision too.'),
  ).action(async (id: string, options: DecideOptions) => {
    process.exitCode = await (await import('./commands/decide.ts')).undo(id, options);
  });
  program
    .command('decisions')
    .summary('show what was decided')
    .description('Shows all decisions: by whom, when and why.')
    .option('--json', 'print JSON')
    .action(async (options: { json?: true }) => {
      process.exitCode = await (await import('./commands/decide.ts')).decisions(options);
    });
}

const rulingOptions = (command: Command): Command =>
  command
    .option('--reason <text>', 'why')
    .option('--author <name>', 'who decides; else PARLEY_AUTHOR, else your user name');

function addReRead(program: Command): void {
  program
    .command('re-read')
    .summary('read the reports of the record anew')
    .description('Reads the reports that another version of Parley read, and shows what that changes.')
    .option('--apply', 'put the new readings in the place of the old')
    .option('--all', 'also the reports that this version has read')
    .option('--json', 'print the facts that go and come')
    .action(async (options: ReReadOptions) => {
      process.exitCode = await (await import('./commands/re-read.ts')).reRead(options);
    });
}

function addKeep(program: Command): void {
  const module = () => import('./commands/keep.ts');
  program
    .command('export')
    .argument('[file]', 'where to; - is standard output', '-')
    .summary('write the whole record as lines of JSON')
    .description('Writes the whole record as lines of JSON, which parley import reads.')
    .action(async (file: string) => {
      process.exitCode = await (await module()).exportRecord(file);
    });
  program
    .command('import')
    .argument('[file]', 'an export; - is standard input', '-')
    .summary('add what an export holds')
    .description('Adds what an export holds to the record. What is known stays as it is.')
    .action(async (file: string) => {
      process.exitCode = await (await module()).importRecord(file);
    });
  program
    .command('backup')
    .argument('<file>', 'a file that is not there yet')
    .summary('write a copy of the record')
    .description('Writes a copy of the record to a file, while it may be in use.')
    .action(async (file: string) => {
      process.exitCode = await (await module()).backup(file);
    });
  program
    .command('check')
    .summary('check that the record is sound')
    .description('Reads the whole record and says whether it is sound.')
    .action(async () => {
      process.exitCode = await (await module()).check();
    });
}

function languageOption(): Option {
  return new Option('--in <language>', 'language of what is shown; else that of the locale').choices(
    LANGUAGES,
  );
}

const ADD_HELP = `
Reads plain text, HTML, PDF with text, RSS, Atom and JSON feeds, IPTC ninjs,
NewsML-G2, WARC, and NDJSON with a document {"text", "url", "title", "source",
"published", "language"} on each line; any of them may be gzipped.

The record is a file in PARLEY_HOME, else in the folder for data of programs;
with DATABASE_URL, tables in that PostgreSQL database.

Exit status: as for parley read; 0 also where everything was known already.

Examples:
  parley add reports/
  parley add https://example.org/article.html https://example.org/feed.xml
  zcat archive.ndjson.gz | parley add -`;

const DECIDE_HELP = `
Ids of claims are in parley brief --json, those of identities in parley who.

Examples:
  parley decide reject meeting-1a2b3c --reason "the paper corrected it"
  parley decide correct figure-1a2b3c value 1000
  parley decide grade Reuters A2
  parley decisions
  parley undo 5f3c9a10`;
