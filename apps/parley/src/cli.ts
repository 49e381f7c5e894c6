import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { EXIT } from './errors.ts';
import { quitOnInterrupt } from './interrupt.ts';
import { quitOnClosedPipe, report, say } from './output.ts';

/** Adds a group of commands. */
export type AddCommands = (program: Command) => void;

/** Runs the command line with groups of commands; sets the exit status and throws nothing. */
export async function run(args: readonly string[], groups: readonly AddCommands[]): Promise<void> {
  quitOnClosedPipe();
  quitOnInterrupt();
  try {
    await makeProgram(groups).parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? statusOf(error) : report(error, 'parley');
  }
}

/** Help and version are no errors; all else that commander throws is a wrong use of the command. */
const statusOf = (error: CommanderError): number => (error.exitCode === 0 ? EXIT.ok : EXIT.usage);

/** The program with groups of commands and their options. */
export function makeProgram(groups: readonly AddCommands[]): Command {
  const program = new Command('parley')
    .description('Reads news coverage of negotiations and keeps a sourced, dated record of each.')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({
      outputError: (message) => {
        say(inOurForm(message));
      },
      getOutHelpWidth: helpWidth,
      getErrHelpWidth: helpWidth,
    })
    .addHelpText('after', EXAMPLES);
  for (const add of groups) add(program);
  return program;
}

const helpWidth = () => Math.min(process.stdout.columns || 80, 80);

/** Commander's “error: …\n(Did you mean …?)” as one line: what is wrong; what to do. */
function inOurForm(message: string): string {
  const [, what, suggestion] =
    /^(?:error: )?(.*?)(?:\n\(Did you mean (.*)\?\))?$/s.exec(message.trim()) ?? [];
  const remedy =
    suggestion === undefined ? 'see parley --help or parley help read' : `did you mean ${suggestion}?`;
  return `${(what ?? message).replace(/\.$/, '')}; ${remedy}`;
}

const EXAMPLES = `
Examples:
  parley read article.txt
  parley add reports/ && parley brief
  parley help read`;
