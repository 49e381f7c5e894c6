import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example } from '@parley/api';
import type { Ledger } from '@parley/record';

/** What the reports and decisions of the example are marked with. */
export const EXAMPLE_TAG = 'example';

/** The folder of Parley's repository: the one above this module that holds the launcher. */
export function rootFolder(): string | undefined {
  for (let at = path.dirname(fileURLToPath(import.meta.url)); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, 'scripts', 'launch.cjs'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/** The example record: the articles in the folder `examples`. */
export class ExampleRecord {
  readonly #ledger: Ledger;
  readonly #folder: string | undefined;

  constructor(ledger: Ledger, folder: string | undefined) {
    this.#ledger = ledger;
    this.#folder = folder;
  }

  /** Its articles, in the order of their names. */
  async files(): Promise<string[]> {
    const folder = this.#folder;
    if (folder === undefined) return [];
    const names = await readdir(folder).catch(() => []);
    return names
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => path.join(folder, name));
  }

  async state(): Promise<Example> {
    const { store } = this.#ledger;
    const [all, reports, files] = await Promise.all([
      store.count(),
      store.count({ tag: EXAMPLE_TAG }),
      this.files(),
    ]);
    return { available: all === 0 && files.length > 0, loaded: reports > 0, reports };
  }

  /** Whether the record holds the example and nothing else: then what is decided goes with it. */
  async isAll(): Promise<boolean> {
    const { store } = this.#ledger;
    const reports = await store.count({ tag: EXAMPLE_TAG });
    return reports > 0 && reports === (await store.count());
  }

  remove(): Promise<{ reports: number; decisions: number }> {
    return this.#ledger.store.removeTagged(EXAMPLE_TAG);
  }
}
