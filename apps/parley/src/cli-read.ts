import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import type { AnalyseOptions } from './commands/analyse.ts';
import type { ReadOptions } from './commands/read.ts';
import type { WhyOptions } from './commands/why.ts';
import { LANGUAGES } from './languages.ts';
import { toWidth } from './options.ts';

/*
 * The commands that read articles and keep nothing. What a command needs is loaded when it runs.
 */

/** Adds the commands that read articles, show why a fact was read, and show the analysis. */
export function addReadCommands(program: Command): void {
  addRead(program);
  addWhy(program);
  addAnalyse(program);
}

function addRead(program: Command): void {
  program
    .command('read')
    .summary('read articles and show what they say')
    .description('Reads articles, in Dutch or English, and shows who meets whom, when, and where they stand.')
    .addArgument(new Argument('<file...>', 'plain-text articles; - is standard input'))
    .addOption(
      new Option('--json', 'print the dossier, one line of JSON for each article').conflicts([
        'markdown',
        'html',
      ]),
    )
    .addOption(new Option('--markdown', 'print the brief in Markdown').conflicts('html'))
    .option('--html <file>', 'write the brief and its source as a page (one article)')
    .addOption(
      new Option(
        '--in <language>',
        'language of the brief; else that of the locale, else of the article',
      ).choices(LANGUAGES),
    )
    .option('--published <date>', 'publication date: 2025, 2025-05 or 2025-05-16')
    .option('--lang <language>', 'language of the articles; else it is found')
    .option('--cite', 'show the cited sentences below the brief')
    .option('--width <columns>', 'width of the brief; else that of the terminal', toWidth)
    .addHelpText('after', READ_HELP)
    .action(async (files: string[], options: ReadOptions) => {
      const { read } = await import('./commands/read.ts');
      process.exitCode = await read(files, options);
    });
}

function addWhy(program: Command): void {
  program
    .command('why')
    .summary('show why a fact was read')
    .description('Shows what made a fact: the pattern, the words and their tree, and whom they refer to.')
    .addArgument(new Argument('<file>', 'a plain-text article; - is standard input'))
    .addArgument(new Argument('<fact>', 'the id of a fact, as parley read --json has it'))
    .option('--json', 'print the explanation as JSON')
    .option('--published <date>', 'publication date: 2025, 2025-05 or 2025-05-16')
    .option('--lang <language>', 'language of the article; else it is found')
    .addHelpText('after', WHY_HELP)
    .action(async (file: string, fact: string, options: WhyOptions) => {
      const { why } = await import('./commands/why.ts');
      process.exitCode = await why(file, fact, options);
    });
}

function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .summary('show the words, trees, names and times of articles')
    .description('Shows the linguistic analysis of articles, in Dutch or English, for other programs to use.')
    .addArgument(new Argument('<file...>', 'plain-text articles; - is standard input'))
    .addOption(
      new Option('--conllu', 'print CoNLL-U with names and offsets in MISC (the default)').conflicts('times'),
    )
    .addOption(
      new Option(
        '--tokens',
        'the text is split already: one token a line, a blank line after a sentence',
      ).conflicts('times'),
    )
    .option('--times', 'print the time expressions, one line of JSON for each')
    .option('--published <date>', 'publication date: 2025, 2025-05 or 2025-05-16')
    .option('--lang <language>', 'language of the articles; else it is found')
    .addHelpText('after', ANALYSE_HELP)
    .action(async (files: string[], options: AnalyseOptions) => {
      const { analyse } = await import('./commands/analyse.ts');
      process.exitCode = await analyse(files, options);
    });
}

const WHY_HELP = `
Exit status: as for parley read; 1 where the article has no such fact.

Examples:
  parley why article.txt meeting-12
  parley read article.txt --json | jq -r '.facts[].id'`;

const ANALYSE_HELP = `
Offsets count UTF-16 code units from the beginning of the file, half-open. With
--tokens they count in the tokens joined by blanks, a line for each sentence.
A time is {"start","end","text","value"}, its value in EDTF or null.

Exit status: as for parley read.

Examples:
  parley analyse article.txt --conllu > article.conllu
  parley analyse article.txt --times --published 2025-05-16
  cut -f2 corpus.conllu | parley analyse - --tokens --lang nl`;

const READ_HELP = `
A file may begin with its publication date, as in “date 2025-05-16”; --published
wins over it.

Exit status:
  0    every article was read (also where it has nothing about a negotiation)
  1    an article could not be read: no such file, a folder, empty, no text, …
  2    the command was given wrongly
  3    an article is in a language that Parley does not read
  130  stopped with Ctrl-C
Of several articles one bad one does not stop the rest. Where some failed for
different reasons, the status is 1.

Environment:
  NO_COLOR      no colours, even on a terminal
  FORCE_COLOR   colours, even where the output is no terminal
  PARLEY_DEBUG  show where in the program an error comes from

Examples:
  parley read article.txt
  parley read article.txt --in en --cite
  parley read *.txt --json > dossiers.ndjson
  parley read article.txt --html article.html
  curl -s https://example.org/article.txt | parley read - --published 2025-05-16`;
