import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Folder } from './parley.ts';
import { ROOT } from './parley.ts';

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

/** Writes a file as JSON, with the folders above it. */
export function putInto(folder: Folder, name: string, content: unknown = {}): void {
  mkdirSync(path.dirname(folder.at(name)), { recursive: true });
  writeFileSync(folder.at(name), JSON.stringify(content));
}
