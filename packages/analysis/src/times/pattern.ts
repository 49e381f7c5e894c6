/** One element of a compiled pattern. */
export type Element =
  | { readonly type: 'words'; readonly words: ReadonlySet<string>; readonly glued: boolean }
  | { readonly type: 'not'; readonly words: ReadonlySet<string> }
  | { readonly type: 'kind'; readonly name: string; readonly slot: string; readonly glued: boolean }
  | { readonly type: 'maybe'; readonly body: readonly Element[] }
  | { readonly type: 'begin' }
  | { readonly type: 'end' };

function elementOf(token: string): Element {
  if (token === '<') return { type: 'begin' };
  if (token === '>') return { type: 'end' };
  if (token.length > 1 && token.startsWith('!'))
    return { type: 'not', words: new Set(token.slice(1).split('|')) };
  const glued = token.length > 1 && token.startsWith('+');
  const body = glued ? token.slice(1) : token;
  const [name = '', slot = ''] = body.split(':');
  if (/^[A-Z][A-Z0-9]*$/.test(name)) return { type: 'kind', name, slot, glued };
  return { type: 'words', words: new Set(body === '|' ? [body] : body.split('|')), glued };
}

function rowOf(tokens: readonly string[], at: { index: number }, pattern: string): Element[] {
  const row: Element[] = [];
  for (; at.index < tokens.length; at.index++) {
    const token = tokens[at.index]!;
    if (token === ']') return row;
    if (token !== '[') {
      row.push(elementOf(token));
      continue;
    }
    at.index++;
    row.push({ type: 'maybe', body: rowOf(tokens, at, pattern) });
    if (tokens[at.index] !== ']') throw new Error(`time pattern “${pattern}”: a “[” is not closed`);
  }
  return row;
}

/** Compiles a pattern of `TimeRule`; throws where its brackets do not match. */
export function compilePattern(pattern: string): readonly Element[] {
  const at = { index: 0 };
  const tokens = pattern.split(' ').filter((token) => token !== '');
  const row = rowOf(tokens, at, pattern);
  if (at.index < tokens.length) throw new Error(`time pattern “${pattern}”: a “]” opens nothing`);
  return row;
}
