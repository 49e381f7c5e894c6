import { Option } from 'commander';
import type { Command } from 'commander';
import type { DigestOptions } from './commands/digest.ts';
import type { PublishOptions } from './commands/publish.ts';
import type { ServeOptions } from './commands/serve.ts';
import { LANGUAGES } from './languages.ts';
import type { TokenRole } from './record/tokens.ts';

/*
 * The commands for browsers, for other programs, and for readers elsewhere. What a command needs is loaded when it runs.
 */

/** Adds the commands that serve the record. */
export function addServerCommands(program: Command): void {
  addServe(program);
  addToken(program);
  addMcp(program);
  addPublish(program);
  addDigest(program);
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
    .option('--trust-proxy <address>', 'a proxy with TLS before it: its address, or loopback', collected, [])
    .option('--webhook <url>', 'tell this address what changes; may be given again', collected, [])
    .option('--no-example', 'leave a new record empty, instead of filling it with an example')
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

function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('serve the record to language models')
    .description('Serves the record over standard input and output (Model Context Protocol). It only reads.')
    .addHelpText('after', MCP_HELP)
    .action(async () => {
      process.exitCode = await (await import('./commands/mcp.ts')).mcp();
    });
}

const NEGOTIATION = 'its id, or words of its name';

function addPublish(program: Command): void {
  program
    .command('publish')
    .argument('<id>', `the negotiation: ${NEGOTIATION}`)
    .argument('<folder>', 'where to; it is made where it is missing')
    .summary('write a negotiation as pages without a server')
    .description('Writes a negotiation as pages that need no server and load nothing.')
    .addOption(
      new Option('--sources <how>', 'quotes: the cited sentences; links: where to find them; full: the texts')
        .choices(['quotes', 'links', 'full'])
        .default('quotes'),
    )
    .option('--as-of <day>', 'the record as it was at the end of a day')
    .addOption(languageOption())
    .addHelpText('after', PUBLISH_HELP)
    .action(async (negotiation: string, folder: string, options: PublishOptions) => {
      process.exitCode = await (await import('./commands/publish.ts')).publish(negotiation, folder, options);
    });
}

function addDigest(program: Command): void {
  program
    .command('digest')
    .argument('[negotiation]', `${NEGOTIATION}; may be left out where there is one`)
    .summary('write what changed as a mail')
    .description(
      'Writes what changed in a negotiation as a mail, in text and in HTML, for another program to send.',
    )
    .option(
      '--since <day>',
      'what the record had at the end of this day is old; else: the day before the last report',
    )
    .option('--until <day>', 'leave out what came after this day')
    .addOption(languageOption())
    .option('--from <address>', 'whom the mail is from', 'Parley <parley@localhost>')
    .option('--to <address>', 'whom it is for')
    .option('--out <file>', 'where to; - is standard output', '-')
    .addHelpText('after', DIGEST_HELP)
    .action(async (negotiation: string | undefined, options: DigestOptions) => {
      process.exitCode = await (await import('./commands/digest.ts')).digest(negotiation, options);
    });
}

const languageOption = () =>
  new Option('--in <language>', 'language of what is shown; else that of the locale').choices(LANGUAGES);

const MCP_HELP = `
Tools: negotiations, brief, positions, timeline, changes, who, search. Answers
carry the quoted words with report and date; the words in their report are
resources. In the settings of a program that speaks the protocol:

  {"mcpServers": {"parley": {"command": "parley", "args": ["mcp"]}}}`;

const PUBLISH_HELP = `
Pages: the brief, positions, timeline, changes, and meetings.ics. How much of
the sources may be shown is for their publishers to say: give --sources full
only for texts that are yours to publish.

Examples:
  parley publish ru-ua-2025 site/
  parley publish ru-ua-2025 site/ --sources links --in nl`;

const DIGEST_HELP = `
Examples:
  parley digest ru-ua-2025 --since 2025-05-15 --out changes.eml
  parley digest --to desk@example.org | sendmail -t`;

const SERVE_HELP = `
Other sites’ pages can read and change nothing: names other than those of this
machine are refused (see --allow-host), and so are changes that another site
asks for. Articles are fetched from the open internet only, also after
redirections. What --trust-proxy says of its callers is believed, and with it
everybody needs a token. Webhooks are signed with PARLEY_WEBHOOK_SECRET.
Ctrl-C ends.

Examples:
  parley serve --open
  parley token create Noor --role analyst
  parley serve --host 0.0.0.0 --allow-host parley.example.org
  parley serve --trust-proxy loopback --allow-host parley.example.org`;
