import { readFileSync } from 'node:fs';

/** One line of a case file: a sentence, its publication and the expressions that must come of it. */
export interface TimeCase {
  readonly line: number;
  readonly published: string | null;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Reads `published | sentence with [expressions] ==> values`; refuses a line that has no expectation. */
export function readCases(file: URL): TimeCase[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    line.trim() === '' || line.startsWith('#') ? [] : [caseOf(line, i + 1)],
  );
}

function caseOf(line: string, number: number): TimeCase {
  const [, published, marked, values] = /^(\S+) \| (.+) ==> (\S.*)$/.exec(line) ?? [];
  if (published === undefined || marked === undefined || values === undefined)
    throw new Error(`line ${number} has no expectation`);
  const phrases = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
  const wanted = values === 'none' ? [] : values.split('; ');
  if (phrases.length !== wanted.length)
    throw new Error(`line ${number} marks ${phrases.length} expressions and gives ${wanted.length} values`);
  return {
    line: number,
    published: published === '-' ? null : published,
    text: marked.replaceAll(/[[\]]/g, ''),
    expected: phrases.map((phrase, i) => `${phrase} = ${wanted[i]!}`),
  };
}
