import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { apiPage } from './api.ts';
import { dossierPage, jsonSchemaText } from './dossier.ts';

/** A generated file of docs/: its path, and what it must hold. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

/** Every page that is generated, whole or in part, written as `npm run format` would. */
export async function pages(root: string): Promise<Page[]> {
  const page = (path: string, make: (now: string) => string): Page => {
    return { path, content: make(readFileSync(join(root, path), 'utf8')) };
  };
  const made: Page[] = [
    { path: 'docs/dossier.schema.json', content: jsonSchemaText() },
    page('docs/dossier.md', dossierPage),
    page('docs/api.md', apiPage),
  ];
  return Promise.all(made.map((page) => formatted(page, root)));
}

async function formatted({ path, content }: Page, root: string): Promise<Page> {
  const file = join(root, path);
  return { path, content: await format(content, { ...(await resolveConfig(file)), filepath: file }) };
}
