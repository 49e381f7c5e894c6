import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a package.json says, as far as the tests ask. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A package or app of the workspace; `folder` is relative to the root, with forward slashes. */
export interface Member {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** An import as a file states it, and the file it names where the specifier is relative. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** A JSON file of the repository. */
export function jsonOf<T>(path: string): T {
  return JSON.parse(textOf(path)) as T;
}

/** Every package and app of the workspace, the packages first. */
export function members(): Member[] {
  return ['packages', 'apps'].flatMap((group) =>
    namesIn(group)
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
      .map((folder) => ({ folder, manifest: jsonOf<Manifest>(`${folder}/package.json`) })),
  );
}

/** The names in a folder, sorted; none where there is no such folder. */
export function namesIn(folder: string): string[] {
  const path = join(ROOT, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** The names of the folders in a folder. */
export function foldersIn(folder: string): string[] {
  return namesIn(folder).filter((name) => statSync(join(ROOT, folder, name)).isDirectory());
}

/** Every file below a folder, relative to the root; dependencies and builds left out. */
export function filesBelow(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(ROOT, path)).isDirectory() ? filesBelow(path) : [path];
    });
}

/** The TypeScript files below a folder. */
export function sourcesBelow(folder: string): string[] {
  return filesBelow(folder).filter((file) => /\.tsx?$/.test(file));
}

/** Every import, export from and dynamic import of a file whose specifier is written out. */
export function importsOf(file: string): Import[] {
  return ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => ({ file, specifier: fileName }));
}

/** The path, relative to the root, that a relative import names. */
export function targetOf({ file, specifier }: Import): string {
  return relative(ROOT, join(ROOT, dirname(file), specifier))
    .split(sep)
    .join('/');
}

/** A literal of a source file with the line it stands on. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Strings, templates and regular expressions of a file, except module names and the messages of errors. */
export function literalsOf(file: string): Literal[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isNewExpression(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateLiteralToken(node) ||
      ts.isRegularExpressionLiteral(node)
    ) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every file that git tracks or would, relative to the root. */
export function trackedFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));
}
