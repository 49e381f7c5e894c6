import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { statSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const ROLES = ['reader', 'analyst', 'admin'] as const;
export type TokenRole = (typeof ROLES)[number];

/** What is kept of a token: never the token itself. */
export interface TokenEntry {
  readonly id: string;
  /** Whose it is; decisions are written down under this name. */
  readonly name: string;
  readonly role: TokenRole;
  /** ISO 8601. */
  readonly createdAt: string;
  /** SHA-256 in hexadecimal. The secret is 256 random bits, which no slower hash could make harder to guess. */
  readonly hash: string;
}

const SECRET_BYTES = 32;
const ID_BYTES = 6;
const FORM = /^parley_([0-9a-f]{12})_([\w-]{43})$/;

/** The tokens of a server: the file `tokens.json` in the folder of Parley's data, for nobody's eyes but the user's. */
export class Tokens {
  readonly #file: string;
  #known: { readonly version: string; readonly entries: readonly TokenEntry[] } | undefined;

  constructor(folder: string) {
    this.#file = path.join(folder, 'tokens.json');
  }

  /** All tokens, as the file has them now. @throws Error where the file is damaged, so that it is not taken for empty. */
  async list(): Promise<readonly TokenEntry[]> {
    const version = versionOf(this.#file);
    if (this.#known?.version === version) return this.#known.entries;
    const entries = await this.#read();
    this.#known = { version, entries };
    return entries;
  }

  async #read(): Promise<readonly TokenEntry[]> {
    const text = await readFile(this.#file, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '[]';
      throw error;
    });
    return JSON.parse(text) as TokenEntry[];
  }

  /** Makes a token. It is shown this once. */
  async create(
    name: string,
    role: TokenRole,
  ): Promise<{ readonly token: string; readonly entry: TokenEntry }> {
    const id = randomBytes(ID_BYTES).toString('hex');
    const token = `parley_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
    const entry = {
      id,
      name,
      role,
      createdAt: new Date().toISOString(),
      hash: hashOf(token).toString('hex'),
    };
    await this.#write([...(await this.list()), entry]);
    return { token, entry };
  }

  /** Makes a token worthless; whether there was one of that id. */
  async revoke(id: string): Promise<boolean> {
    const all = await this.list();
    const kept = all.filter((one) => one.id !== id);
    if (kept.length < all.length) await this.#write(kept);
    return kept.length < all.length;
  }

  /** The entry of a token that somebody shows; undefined where it is none, or was revoked. */
  async find(token: string): Promise<TokenEntry | undefined> {
    const [, id] = FORM.exec(token) ?? [];
    if (id === undefined) return undefined;
    const entry = (await this.list()).find((one) => one.id === id);
    return entry && timingSafeEqual(Buffer.from(entry.hash, 'hex'), hashOf(token)) ? entry : undefined;
  }

  async #write(entries: readonly TokenEntry[]): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    const unfinished = `${this.#file}.${String(process.pid)}`;
    await writeFile(unfinished, `${JSON.stringify(entries, null, 1)}\n`, { mode: 0o600 });
    await chmod(unfinished, 0o600);
    await rename(unfinished, this.#file);
  }
}

/**
 * Which file it is, and when it was written: another one is put in its place with every change. Every request asks, and
 * waits less for this than for a thread that would look.
 */
function versionOf(file: string): string {
  const { ino, mtimeNs, size } = statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {};
  return [ino, mtimeNs, size].join();
}

const hashOf = (token: string) => createHash('sha256').update(token).digest();
