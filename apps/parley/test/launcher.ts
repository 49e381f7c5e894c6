import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { Folder, ROOT } from './parley.ts';

/** The launcher's own modules; they are plain JavaScript, so that they run before anything is installed. */
interface Setup {
  readonly RECORD_COMMANDS: readonly string[];
  needsStore(args: readonly string[], env?: Readonly<Record<string, string>>): boolean;
  needsPage(args: readonly string[]): boolean;
  areDependenciesCurrent(root: string): boolean;
  isBuildCurrent(root: string): boolean;
  listSources(root: string): string;
  timeOf(root: string): number;
  childEnv(env: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  writeManifest(root: string, sources: string, time: number): void;
}
/** A module of the launcher. */
export const loadScript = async (name: string): Promise<unknown> =>
  import(pathToFileURL(path.join(ROOT, 'scripts', name)).href) as Promise<unknown>;

export const setup = (await loadScript('setup.cjs')) as Setup;

/** A folder of its own for each test of a file. */
export class Root {
  #folder: Folder | undefined;

  constructor() {
    beforeEach(() => {
      this.#folder = new Folder();
    });
    afterEach(() => {
      this.#folder?.remove();
    });
  }

  get path(): string {
    return this.#folder!.path;
  }

  at(name: string): string {
    return this.#folder!.at(name);
  }

  /** Writes a file as JSON, with the folders above it. */
  put(name: string, content: unknown = {}): void {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), JSON.stringify(content));
  }
}
