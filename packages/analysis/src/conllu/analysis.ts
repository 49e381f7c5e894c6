import type { Analysis, Name, Sentence, Token } from '../model.ts';
import type { ConlluSentence, ConlluWord } from './index.ts';

/**
 * The sentences of an analysis as CoNLL-U has them: `sent_id`, `text`, and in MISC `SpaceAfter=No`, `TokenRange`
 * (UTF-16 offsets into the document, half-open) and the names in IOB2 (`NE=B-PER`).
 */
export function* conlluOf(analysis: Analysis): Generator<ConlluSentence> {
  const names = labels(analysis);
  for (const sentence of analysis.sentences) {
    const { document } = analysis;
    const tokens = analysis.tokens.slice(sentence.from, sentence.to);
    yield {
      comments: [
        ...(sentence.index === 0 ? [`newdoc id = ${document.id}`] : []),
        `sent_id = ${document.id}-${String(sentence.index + 1)}`,
        `text = ${document.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}`,
      ],
      words: tokens.map((token) => wordOf(token, sentence, analysis.tokens[token.index + 1], names)),
      ranges: [],
    };
  }
}

function wordOf(
  token: Token,
  sentence: Sentence,
  next: Token | undefined,
  names: ReadonlyMap<number, string>,
): ConlluWord {
  const glued = next?.start === token.end && token.index + 1 < sentence.to;
  const name = names.get(token.index);
  const misc = [
    ...(name === undefined ? [] : [`NE=${name}`]),
    ...(glued ? ['SpaceAfter=No'] : []),
    `TokenRange=${String(token.start)}:${String(token.end)}`,
  ];
  return {
    form: token.text.replace(/\s+/gu, ' '),
    lemma: token.lemma.replace(/\s+/gu, ' '),
    upos: token.upos,
    xpos: token.xpos,
    feats: token.feats,
    head: token.head < 0 ? -1 : token.head - sentence.from,
    deprel: token.deprel,
    deps: '_',
    misc: misc.join('|'),
  };
}

/** The IOB2 label of every token that is in a name. */
function labels({ names }: { readonly names: readonly Name[] }): Map<number, string> {
  const found = new Map<number, string>();
  for (const { kind, from, to } of names) {
    for (let i = from; i < to; i++) found.set(i, `${i === from ? 'B' : 'I'}-${kind}`);
  }
  return found;
}
