import { Option } from 'commander';
import type { Command } from 'commander';
import type { ServeOptions } from './commands/serve.ts';
import type { TokenRole } from './record/tokens.ts';

/*
 * The commands for browsers and for other programs. What a command needs is loaded when it runs.
 */

/** Adds the commands that serve the record. */
export function addServerCommands(program: Command): void {
  addServe(program);
  addToken(program);
}

function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the record to browsers and programs')
    .description('Serves the record: a page for browsers, and an API for programs (see /docs).')
    .option(
      '--host <address>',
      'where it can be reached; on others than this machine it asks for a token',
      '127.0.0.1',
    )
    .option('--port <number>', '0 takes any that is free', '8484')
    .option('--open', 'open the page in the browser')
    .addOption(
      new Option('--sources <how>', 'how much of the texts of reports is shown')
        .choices(['full', 'quotes'])
        .default('full'),
    )
    .option('--allow-host <name>', 'a name under which it may be asked; may be given again', collected, [])
    .option('--allow-private', 'fetch articles also from this machine and from private networks')
    .addHelpText('after', SERVE_HELP)
    .action(async (options: ServeOptions) => {
      process.exitCode = await (await import('./commands/serve.ts')).serve(options);
    });
}

const collected = (value: string, before: readonly string[]) => [...before, value];

function addToken(program: Command): void {
  const module = () => import('./commands/token.ts');
  const token = program
    .command('token')
    .summary('make, list and revoke tokens of the API')
    .description('A token says who asks, and what they may do. Only a hash of it is kept.');
  token
    .command('create')
    .argument('<name>', 'whose it is; decisions are written down under this name')
    .addOption(
      new Option('--role <role>', 'reader: reads; analyst: adds and decides; admin: all')
        .choices(['reader', 'analyst', 'admin'])
        .default('reader'),
    )
    .summary('make a token, and print it this once')
    .action(async (name: string, options: { readonly role: TokenRole }) => {
      process.exitCode = await (await module()).createToken(name, options);
    });
  token
    .command('list')
    .summary('show whose tokens there are')
    .action(async () => {
      process.exitCode = await (await module()).listTokens();
    });
  token
    .command('revoke')
    .argument('<id>', 'as parley token list shows it')
    .summary('make a token worthless')
    .action(async (id: string) => {
      process.exitCode = await (await module()).revokeToken(id);
    });
}

const SERVE_HELP = `
Other sites’ pages can read and change nothing: names other than those of this
machine are refused (see --allow-host), and so are changes that another site
asks for. Articles are fetched from the open internet only, also after
redirections. Ctrl-C ends.

Examples:
  parley serve --open
  parley token create Noor --role analyst
  parley serve --host 0.0.0.0 --allow-host parley.example.org`;
