import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { addDecide } from './cli-decide.ts';
import type { AddOptions } from './commands/add.ts';
import type { ImportOptions } from './commands/keep.ts';
import type { WatchOptions } from './commands/watch.ts';
import type { ReReadOptions } from './commands/re-read.ts';
import type { PartOptions } from './commands/parts.ts';
import { LANGUAGES } from './languages.ts';
import { toWidth } from './options.ts';

/*
 * The commands of the record. What a command needs is loaded when it runs.
 */

/** Adds the commands that keep the record, and those that show it. */
export function addRecordCommands(program: Command): void {
  addAdd(program);
  addWatch(program);
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
    .option('--public-only', 'refuse addresses of this machine and of private networks')
    .option('--queue', 'leave the reading to parley work')
    .addOption(new Option('--tag <tag>').hideHelp())
    .option('--json', 'print what became of each, one line of JSON for each')
    .option('--verbose', 'print what became of each')
    .option('--no-refresh', 'leave the briefs to whoever asks for one next')
    .addHelpText('after', ADD_HELP)
    .action(async (sources: string[], options: AddOptions) => {
      const { add } = await import('./commands/add.ts');
      process.exitCode = await add(sources, options);
    });
}

function addWatch(program: Command): void {
  program
    .command('watch')
    .summary('visit feeds again and again, and tell what changed')
    .description('Visits feeds, adds what is new to the record, and prints what that changes.')
    .addArgument(new Argument('<feed...>', 'web addresses of feeds or pages'))
    .option('--every <minutes>', 'time between two visits', '15')
    .option('--once', 'visit each once, and end')
    .option(
      '--webhook <url>',
      'send what changed to this address as well; may be given again',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .addOption(languageOption())
    .addHelpText('after', WATCH_HELP)
    .action(async (feeds: string[], options: WatchOptions) => {
      const { watch } = await import('./commands/watch.ts');
      process.exitCode = await watch(feeds, options);
    });
}

/** The functions of commands/parts.ts that are commands. */
type PartName =
  'negotiations' | 'brief' | 'who' | 'timeline' | 'positions' | 'changes' | 'search' | 'showClaim';

interface Part {
  readonly name: PartName;
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
    name: 'negotiations',
    command: 'negotiations',
    summary: 'list the negotiations of the record',
    description: 'Lists the negotiations that the reports tell of, the one with the latest report first.',
    forms: ['csv'],
  },
  {
    name: 'brief',
    command: 'brief',
    argument: NEGOTIATION,
    summary: 'show the brief of a negotiation',
    description:
      'Shows all that is known of a negotiation, over all its reports, each line with its sources.',
    forms: ['json-ld'],
    more: asOf,
  },
  {
    name: 'who',
    command: 'who',
    argument: ['<name>', 'a name in any spelling, or an id'],
    summary: 'show who somebody is',
    description: 'Shows a person, body or country: its names and offices, and who says so.',
    forms: ['csv'],
  },
  {
    name: 'timeline',
    command: 'timeline',
    argument: NEGOTIATION,
    summary: 'show meetings and outcomes by day',
    description: 'Shows when the parties met or will meet, and what came of it.',
    forms: ['csv', 'icalendar'],
    more: asOf,
  },
  {
    name: 'positions',
    command: 'positions',
    argument: NEGOTIATION,
    summary: 'show where each party stands on each issue',
    description: 'Shows where each party stands on each issue, since when, and what moved.',
    forms: ['csv'],
    more: asOf,
  },
  {
    name: 'changes',
    command: 'changes',
    argument: NEGOTIATION,
    summary: 'show what changed since a day',
    description: 'Shows what is new, changed, withdrawn, newly contradicted or corroborated.',
    forms: ['csv'],
    more: (command) =>
      command
        .option(
          '--since <day>',
          'what the record had at the end of this day is old; else: the day before the last report',
        )
        .option('--until <day>', 'leave out what came after this day'),
  },
  {
    name: 'search',
    command: 'search',
    argument: ['<words...>', 'words that must all be there; "words together", begin*, -not, this OR that'],
    summary: 'search reports and facts',
    description: 'Searches the texts and titles of reports, and the names and words of their facts.',
    forms: ['csv'],
    more: (command) => command.option('--limit <number>', 'show at most so many', '20'),
  },
  {
    name: 'showClaim',
    command: 'show',
    argument: ['<id>', 'the id of a claim, or of a report'],
    summary: 'show a claim with all that is said of it',
    description:
      'Shows a claim with its variants, the words of each report, and what was decided; or a report.',
    forms: ['json-ld'],
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
    .argument('[file]', 'an export, or lines of parley extract; - is standard input', '-')
    .summary('add what an export or parley extract holds')
    .description('Adds what an export holds, or what parley extract wrote. What is known stays as it is.')
    .option('--no-refresh', 'leave the briefs to whoever asks for one next')
    .action(async (file: string, options: ImportOptions) => {
      process.exitCode = await (await module()).importRecord(file, options);
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

At the end the briefs of the negotiations concerned are made and kept for
whoever asks next; in a record of thousands of reports that takes seconds, and
--no-refresh leaves it out.

Exit status: as for parley read; 0 also where everything was known already.

Examples:
  parley add reports/
  parley add https://example.org/article.html https://example.org/feed.xml
  zcat archive.ndjson.gz | parley add -`;

const WATCH_HELP = `
Feeds are asked only for what changed since the last visit (ETag,
Last-Modified). One that fails is left alone longer each time, or as long as
its server asks. Ctrl-C ends.

A webhook gets a POST for each negotiation that changed, with the JSON of parley
changes, and again later where it fails. With PARLEY_WEBHOOK_SECRET set it is
signed: Parley-Signature has t=SECONDS,v1=HEX, where HEX is the HMAC-SHA256 of
SECONDS.BODY.

Examples:
  parley watch https://example.org/feed.xml --every 30`;
