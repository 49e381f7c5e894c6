import { EXIT, Failure } from '../errors.ts';
import { print, say } from '../output.ts';
import { dataFolder, recordPlace } from '../record/home.ts';
import { Tokens } from '../record/tokens.ts';
import type { TokenRole } from '../record/tokens.ts';

const tokens = () => new Tokens(recordPlace(process.env).home ?? dataFolder(process.env));

/** Makes a token and prints it, this once; the exit status. */
export async function createToken(name: string, { role }: { readonly role: TokenRole }): Promise<number> {
  const { token, entry } = await tokens().create(name, role);
  await print(`${token}\n`);
  say(`this is shown once; parley token revoke ${entry.id} takes it back`);
  return EXIT.ok;
}

/** Shows whose tokens there are, never the tokens; the exit status. */
export async function listTokens(): Promise<number> {
  const all = await tokens().list();
  if (all.length === 0) await print('There is no token.\n');
  for (const { id, name, role, createdAt } of all) {
    await print(`${id}  ${createdAt.slice(0, 10)}  ${role.padEnd(7)}  ${name}\n`);
  }
  return EXIT.ok;
}

/** Makes a token worthless; the exit status. */
export async function revokeToken(id: string): Promise<number> {
  if (await tokens().revoke(id)) return EXIT.ok;
  throw new Failure(id, 'there is no such token', 'parley token list shows them', EXIT.usage);
}
