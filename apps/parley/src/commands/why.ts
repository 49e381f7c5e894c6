import type { Explanation, WordSeen } from '@parley/reading';
import { Failure } from '../errors.ts';
import { load, nameOf } from '../files.ts';
import { print, report } from '../output.ts';
import { explainFact } from '../pipeline.ts';
import { checkSources, sourceOptions } from '../sources.ts';
import type { Known } from '../sources.ts';

/** The options of `parley why`, as the user gave them. */
export interface WhyOptions extends Known {
  readonly json?: true;
}

/** Explains a fact: the pattern that made it, the words with their tree, and whom they stand for; the exit status. */
export async function why(file: string, id: string, options: WhyOptions): Promise<number> {
  checkSources([file], options);
  try {
    const bytes = await load(file);
    const known = sourceOptions(file, options);
    const { explanation, ids } = await explainFact(bytes, id, known);
    if (!explanation) throw new Failure(nameOf(file), `there is no fact ${id}`, remedyFor(id, ids));
    await print(options.json ? `${JSON.stringify(explanation)}\n` : describe(explanation));
    return 0;
  } catch (error) {
    return report(error, nameOf(file));
  }
}

/** Names the facts of the same type, if any; else says where ids are found. */
function remedyFor(id: string, ids: readonly string[]): string {
  const type = id.replace(/-\d+$/, '');
  const alike = ids.filter((each) => each.startsWith(`${type}-`));
  if (alike.length > 0) return `there are ${alike.slice(0, 12).join(', ')}${alike.length > 12 ? ', …' : ''}`;
  return ids.length === 0 ? 'the article has no facts' : 'parley read --json shows the ids of the facts';
}

function describe({ fact, pattern, signs, evidence, references }: Explanation): string {
  const { id, type, modality, confidence } = fact;
  const lines = [
    `${id}: ${type}, ${modality}, confidence ${confidence.toFixed(2)}`,
    `pattern: ${pattern}, by itself ${signs.pattern.toFixed(2)} sure; who it is about: ${signs.reference}; passage: ${signs.length} characters`,
    '',
  ];
  for (const { field, name, aliases } of references) {
    lines.push(`${field}: ${name}${aliases.length > 0 ? ` (also ${aliases.join(', ')})` : ''}`);
  }
  for (const { text, words } of evidence) {
    lines.push('', `“${text.replace(/\s+/gu, ' ')}”`, ...words.map(row));
  }
  return `${lines.map(plain).join('\n')}\n`;
}

function row(word: WordSeen): string {
  const tree = `${word.upos.padEnd(5)} ${word.deprel}${word.head === null ? '' : ` of ${word.head}`}`;
  const refers = word.refers ? [`→ ${word.refers.names.join(' + ')} (${word.refers.form})`] : [];
  const office = word.office === null ? [] : [`office ${word.office}`];
  const notes = [...word.concepts, ...word.issues.map((issue) => `issue ${issue}`), ...office, ...refers];
  return `  ${word.text.padEnd(18)} ${tree.padEnd(34)} ${notes.join(', ')}`.trimEnd();
}

/** Text from outside must not steer the terminal. */
function plain(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}
