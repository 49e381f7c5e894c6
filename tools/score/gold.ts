import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What careful readers found in an article; every field that could differ between them lists alternatives. */
export interface Gold {
  readonly language: string;
  readonly entities: Readonly<Record<string, GoldEntity>>;
  readonly facts: readonly GoldFact[];
  /** True, but not asked for: costs nothing when found. */
  readonly alsoTrue?: readonly GoldFact[];
  readonly times?: readonly GoldTime[];
}

export interface GoldEntity {
  readonly kind: string;
  readonly country?: string;
  readonly names: readonly string[];
}

export interface GoldFact {
  readonly type: string;
  readonly person?: readonly string[];
  readonly party?: readonly string[];
  readonly holder?: readonly string[];
  readonly speaker?: readonly string[];
  readonly title?: readonly string[];
  readonly former?: boolean;
  readonly participants?: readonly (readonly string[])[];
  readonly parties?: readonly (readonly string[])[];
  readonly status?: readonly string[];
  readonly time?: readonly string[];
  readonly issue?: readonly (string | null)[];
  readonly stance?: readonly string[];
  readonly outlook?: readonly string[];
  readonly before?: readonly (string | null)[];
  readonly requires?: readonly (string | null)[];
  readonly content?: { readonly start: number; readonly end: number };
  readonly match?: string;
}

export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly value: readonly string[] | null;
}

/** An article of a folder with its gold. */
export interface Example {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly gold: Gold;
}

/** Every `NAME.txt` of a folder that has a `NAME.json` beside it, in order of their names. */
export function examplesIn(folder: string): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const path = join(folder, `${name}.txt`);
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      return { name, path, text: readFileSync(path, 'utf8'), gold };
    });
}
