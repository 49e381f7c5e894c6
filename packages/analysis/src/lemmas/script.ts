/**
 * How a lemma is made of a form, as a rule that fits other forms too. A rule is `case|prefix|suffix`: the case is
 * `l` (lower-case the form first) or `k` (keep it); prefix and suffix say, letter by letter from that end of the
 * word, what happens outside the part that form and lemma share: `=` keeps a letter, `-` drops it, `+x` puts in x.
 * A rule beginning with `!` gives the whole lemma. After Straka, UDPipe 2 (2018).
 */
export function scriptOf(form: string, lemma: string): string {
  const mode = lemma === lemma.toLowerCase() ? 'l' : 'k';
  const source = mode === 'l' ? form.toLowerCase() : form;
  const common = longestCommon(source, lemma);
  if (common.length === 0) return `!${lemma}`;
  const prefix = edits(source.slice(0, common.inA), lemma.slice(0, common.inB));
  const suffix = edits(
    reverse(source.slice(common.inA + common.length)),
    reverse(lemma.slice(common.inB + common.length)),
  );
  return `${mode}|${prefix}|${suffix}`;
}

/** A rule ready to be applied. */
export interface Script {
  readonly whole: string | undefined;
  readonly lower: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

export function parseScript(rule: string): Script {
  if (rule.startsWith('!')) return { whole: rule.slice(1), lower: false, prefix: '', suffix: '' };
  const [mode, prefix, suffix] = rule.split('|') as [string, string, string];
  return { whole: undefined, lower: mode === 'l', prefix, suffix };
}

/** Applies a rule; undefined where it does not fit the form. */
export function applyScript(script: Script, form: string): string | undefined {
  if (script.whole !== undefined) return script.whole;
  const source = script.lower ? form.toLowerCase() : form;
  if (script.prefix === '' && script.suffix === '') return source;
  const front = consumed(script.prefix);
  const back = consumed(script.suffix);
  if (front + back >= source.length) return undefined;
  const prefix = rewrite(script.prefix, source.slice(0, front));
  const suffix = reverse(rewrite(script.suffix, reverse(source.slice(source.length - back))));
  return prefix + source.slice(front, source.length - back) + suffix;
}

/** The code units of a string, last first; the same call undoes it. */
function reverse(text: string): string {
  let out = '';
  for (let at = text.length - 1; at >= 0; at--) out += text.charAt(at);
  return out;
}

function longestCommon(a: string, b: string): { inA: number; inB: number; length: number } {
  let best = { inA: 0, inB: 0, length: 0 };
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (next[j] = row[j - 1]! + 1);
      if (length > best.length) best = { inA: i - length, inB: j - length, length };
    }
    row = next;
  }
  return best;
}

/** The shortest list of edits from `a` to `b`, by dynamic programming. */
function edits(a: string, b: string): string {
  const width = b.length + 1;
  const cost = new Uint16Array((a.length + 1) * width);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const at = i * width + j;
      if (i === a.length) cost[at] = b.length - j;
      else if (j === b.length) cost[at] = a.length - i;
      else if (a[i] === b[j]) cost[at] = cost[at + width + 1]!;
      else cost[at] = 1 + Math.min(cost[at + width]!, cost[at + 1]!);
    }
  }
  let out = '';
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const at = i * width + j;
    if (i < a.length && j < b.length && a[i] === b[j] && cost[at] === cost[at + width + 1]) {
      out += '=';
      i++;
      j++;
    } else if (i < a.length && cost[at] === cost[at + width]! + 1) {
      out += '-';
      i++;
    } else out += `+${b[j++]!}`;
  }
  return out;
}

function consumed(ops: string): number {
  let count = 0;
  for (let at = 0; at < ops.length; at++) {
    if (ops[at] === '+') at++;
    else count++;
  }
  return count;
}

function rewrite(ops: string, text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < ops.length; at++) {
    if (ops[at] === '+') out += ops[++at]!;
    else {
      if (ops[at] === '=') out += text[from]!;
      from++;
    }
  }
  return out;
}
