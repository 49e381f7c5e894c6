import type { Citation, Line, Section } from '@parley/api';
import type { Block, Brief, Line as OwnLine } from '@parley/brief';
import type { Document } from '@parley/dossier';
import type { Account } from '@parley/record';
import type { Frozen } from './world.ts';

/*
 * A brief as the API tells it: lines that lead to claims, citations that lead to reports.
 */

/** The sections of a brief of an account, and what they cite. */
export function toldOf(
  { language, heads, notice, sections, citations }: Brief,
  account: Pick<Account, 'claims'>,
  documents: readonly Document[],
) {
  const claims = claimsByFact(account);
  const texts = new Map(documents.map((document) => [document.id, document]));
  const [head] = heads;
  return {
    language,
    title: head?.title ?? '',
    details: head?.details ?? [],
    ...(notice !== undefined && { notice }),
    sections: sections.map(({ id, heading, blocks }): Frozen<Section> => {
      return { id, heading, blocks: blocks.map((block) => blockOf(block, claims)) };
    }),
    citations: citations.map((citation) => citationOf(citation, texts.get(citation.document)!)),
  };
}

/** What a line's fact leads to: the claim and, where it is not the leading one, the variant. */
type Claims = ReadonlyMap<string, Pick<Line, 'claim' | 'variant'>>;

function claimsByFact({ claims }: Pick<Account, 'claims'>): Claims {
  const variants = claims.flatMap(({ id, variants: all }) =>
    all.map((variant) => [variant.id, { claim: id, variant: variant.id }] as const),
  );
  return new Map([...variants, ...claims.map(({ id }) => [id, { claim: id }] as const)]);
}

function blockOf(block: Block, claims: Claims): Frozen<Section['blocks'][number]> {
  const lines = (all: readonly OwnLine[]) => all.map((line) => lineOf(line, claims));
  if (block.kind === 'list') return { ...block, lines: lines(block.lines), more: lines(block.more) };
  const { more, ...table } = block;
  return {
    ...table,
    rows: block.rows.map(({ name, about, cells }) => {
      return { name, about: lines(about), cells: cells.map(lines) };
    }),
    ...(more && { more: lines(more) }),
  };
}

function lineOf({ fact, under, ...line }: OwnLine, claims: Claims): Frozen<Line> {
  return {
    ...(fact !== undefined && claims.get(fact)),
    ...line,
    ...(under && { under: under.map((one) => lineOf(one, claims)) }),
  };
}

function citationOf(
  { number, document: report, start, end, spans, language, title, parts }: Brief['citations'][number],
  { text, source, published, url }: Document,
): Frozen<Citation> {
  return {
    number,
    report,
    start,
    end,
    text: text.slice(start, end),
    parts,
    spans,
    language,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { publisher: source }),
    date: published,
    ...(url !== undefined && { url }),
  };
}
