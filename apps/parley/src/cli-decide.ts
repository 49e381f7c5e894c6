import type { Command } from 'commander';
import type { DecideOptions } from './commands/decide.ts';
import type { DecisionKind } from './record/decisions.ts';

/** What each kind of decision is for, and the words that follow it. */
const DECISIONS: Readonly<Record<DecisionKind, readonly [usage: string, what: string]>> = {
  confirm: ['<claim>', 'a claim is right'],
  reject: ['<claim>', 'a claim is wrong: it leaves the briefs and stays to be seen'],
  correct: ['<claim> <field> <value>', 'a field of a claim should be another'],
  annotate: ['<claim> <text>', 'a note at a claim'],
  same: ['<identity> <other> [report]', 'two are one; or who stands in these two reports is, as was taken'],
  different: ['<identity> <report> <report>', 'who stands in these two reports is not one'],
  name: ['<negotiation> <name>', 'a negotiation is to be called so'],
  pin: ['<negotiation>', 'a negotiation comes first'],
  join: ['<negotiation> <negotiation>', 'the second is a part of the first'],
  move: ['<report> <negotiation>', 'a report belongs to this negotiation and no other'],
  grade: ['<source> <grade>', 'how far a source is to be trusted: A1 to F6'],
};

/** Adds the commands by which a person decides. */
export function addDecide(program: Command): void {
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
      const words = given.slice(0, -2).filter((word) => word !== undefined) as string[];
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

const DECIDE_HELP = `
Ids of claims are in parley brief --json, those of identities in parley who.

Examples:
  parley decide reject meeting-1a2b3c --reason "the paper corrected it"
  parley decide correct figure-1a2b3c value 1000
  parley decide same anna-novak d-12ab d-34cd
  parley decide grade Reuters A2
  parley decisions
  parley undo 5f3c9a10`;
