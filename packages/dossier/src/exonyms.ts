/** What English and Dutch call one thing. */
export interface Names {
  /** The same in every language. */
  readonly id: string;
  readonly en: string;
  readonly nl: string;
}

/**
 * A table of names by every form, folded: a line is `English | Dutch | other forms`, with `id: ` before it where the
 * id is not the English name in small letters. It is read on first need; of a
 * form that two lines have, the first holds.
 */
export function byForm(lines: string): () => ReadonlyMap<string, Names> {
  let table: Map<string, Names> | undefined;
  return () => (table ??= tableOf(lines));
}

function tableOf(lines: string): Map<string, Names> {
  const table = new Map<string, Names>();
  for (const line of lines.trim().split('\n')) {
    const [head, nl, others] = line.split('|').map((cell) => cell.trim()) as [string, string, string?];
    const [en, id = slug(en)] = head.split(': ').reverse() as [string, string?];
    const forms = [en, nl, ...(others?.split(',') ?? [])].map(fold).filter((key) => key !== '');
    for (const form of forms) if (!table.has(form)) table.set(form, { id, en, nl });
  }
  return table;
}

/** A name for comparison: small letters and digits without accents, and no article before them. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^\s*(?:the|de|het)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
