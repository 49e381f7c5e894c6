import type { Context } from '../context.ts';
import type { EntityTable, Mention } from './table.ts';

/**
 * Whether a mention says whose something is: a genitive particle follows it (“A's deputy”), or its last word is a
 * known name with the ending glued on (Dutch “Annas gezant”).
 */
export function isGenitive(mention: Mention, context: Context, table: EntityTable): boolean {
  if (isGenitiveParticle(mention.to, context)) return true;
  const bare = /^(.+?)['’]?s$/u.exec(context.text(mention.from, mention.to))?.[1];
  if (bare === undefined || mention.form !== 'name') return false;
  return mention.entities.some((id) => table.get(id).names.has(bare));
}

/** Whether a token is the particle that marks a genitive: “'s”, “'”. */
export function isGenitiveParticle(index: number, context: Context): boolean {
  return /^['’]s?$/u.test(context.tokens[index]?.text ?? '');
}
