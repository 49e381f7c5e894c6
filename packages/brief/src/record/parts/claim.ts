import type { Document, Fact } from '@parley/dossier';
import type { Account, Attestation, Claim, Decision, Variant } from '@parley/record';
import { describe } from '../../describe.ts';
import { labelledWithin } from '../../lines.ts';
import type { Block, Brief, Line, Piece } from '../../model.ts';
import { DOUBT, lineOn, quoted } from '../../reading.ts';
import { oneLine } from '../../text.ts';
import { differenceLines } from '../backing.ts';
import { dayOnly, shortDay } from '../days.ts';
import { byDay, spansOf, toldVariants } from '../dossier.ts';
import { evidenceCells, evidenceOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { listOf } from '../lists.ts';
import { originInWords, supportInWords } from '../origins.ts';
import type { Table } from '../table.ts';
import { recordBrief, tellingOf } from '../telling.ts';
import type { RecordOptions, Telling } from '../telling.ts';

/** What is to be shown of a claim besides what its account holds. */
export interface ClaimOptions extends RecordOptions {
  /** The log: those that the claim names are told. */
  readonly decisions?: readonly Decision[];
}

const SHOWN = 60;

/** One claim in full: each way in which it is told, each report that says so in its own words, and what was decided. */
export function makeClaim(
  claim: Claim,
  account: Account,
  documents: readonly Document[],
  options: ClaimOptions,
): Brief {
  const telling = tellingOf(account, documents, options);
  const { own } = telling;
  const { headings } = own;
  const leading = (toldVariants(claim)[0] ?? claim.variants[0])!;
  const blocks: Block[] = [
    ...listOf(claim.variants, (variant) => variantLine(telling, claim, variant), headings.variants, SHOWN),
    ...listOf(attestationsIn(claim), (one) => attestationLine(telling, one), headings.attestations, SHOWN),
    ...listOf(
      decisionsOn(claim, options),
      (one) => decisionLine(telling, one, leading),
      headings.decisions,
      SHOWN,
    ),
    ...listOf(
      claim.notes,
      (note) => lineOn(spansOf(leading.attestations), [{ text: oneLine(note) }], false),
      headings.notes,
      SHOWN,
    ),
  ];
  const title = wordsFor(telling, leading)
    .map(({ text }) => text)
    .join('');
  const details = [own.facts[claim.type], own.states[claim.state], claim.id];
  const section = { id: 'claim' as const, heading: own.sections.claim, blocks };
  return recordBrief(telling, { title, details }, [section], own.nothingHere);
}

/** A variant in words, what it is about before the rest. */
function wordsFor({ reading, tell }: Telling, variant: Variant): readonly Piece[] {
  return labelledWithin(describe({ ...reading, backingOf: () => undefined }, tell(variant))).text;
}

function variantLine(telling: Telling, claim: Claim, variant: Variant): Line {
  const { attestations, voices, confidence } = variant;
  const line = lineOn(
    spansOf(attestations),
    wordsFor(telling, variant),
    confidence < DOUBT,
    standing(telling, claim, variant),
  );
  const under = variant === toldVariants(claim)[0] ? differenceLines(telling, claim) : [];
  return {
    ...line,
    aside: supportInWords(attestations, voices, telling),
    ...(under.length > 0 && { under }),
  };
}

/** How a variant stands to the others. */
function standing({ own }: Telling, claim: Claim, variant: Variant): string {
  if (variant.rejected || claim.state === 'rejected') return own.states.rejected;
  if (variant.supersededBy !== undefined) return own.replacedBy;
  if (variant === toldVariants(claim)[0]) {
    const { state } = claim;
    return state === 'confirmed' || state === 'contradicted' ? own.states[state] : own.heldNow;
  }
  return variant.beside ? own.beside : own.states.contradicted;
}

const attestationsIn = ({ variants }: Claim) => byDay(variants.flatMap(({ attestations }) => attestations));

/** “Reuters, 16 May | “the words that say so”” */
function attestationLine(telling: Telling, { report, evidence, reportedBy, confidence }: Attestation): Line {
  const { reading, reports, own } = telling;
  const info = reports.get(report);
  const words = evidence.flatMap(({ quote }, index): Piece[] => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    ...quoted(quote, info?.language ?? 'und', reading.words),
  ]);
  const teller =
    reportedBy === undefined
      ? []
      : [{ text: `, ${reading.words.according(reading.names.within(reportedBy))}` }];
  const label = info ? originInWords(info, telling) : own.report;
  return lineOn(evidence, [...words, ...teller], confidence < DOUBT, label);
}

function decisionsOn({ decisions }: Claim, { decisions: log = [] }: ClaimOptions): Decision[] {
  return log.filter(({ id }) => decisions.includes(id));
}

/** “R. Redacteur, 3 June | confirmed: the ministry said so” */
function decisionLine({ own, words, year }: Telling, decision: Decision, leading: Variant): Line {
  const { action, author, at, reason } = decision;
  const label = own.decidedBy(oneLine(author), shortDay(dayOnly(at), words, year));
  const what =
    action.kind === 'correct' ? `${own.actions.correct} (${action.field})` : own.actions[action.kind];
  const text = oneLine(reason) === '' ? what : `${what}: ${oneLine(reason)}`;
  return lineOn(spansOf(leading.attestations), [{ text }], false, label);
}

/** A claim for programs: as the account has it, with the names that its facts use and where its words come from. */
export interface ClaimEntry extends Claim {
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly log: readonly Decision[];
}

/** A claim for programs. */
export function claimJson(
  claim: Claim,
  account: Account,
  documents: readonly Document[],
  options: ClaimOptions,
): ClaimEntry {
  const telling = tellingOf(account, documents, options);
  const leading = (toldVariants(claim)[0] ?? claim.variants[0])!;
  return {
    ...claim,
    text: wordsFor(telling, leading)
      .map(({ text }) => text)
      .join(''),
    names: namesIn(
      telling,
      claim.variants.map(({ fact }) => fact),
    ),
    evidence: evidenceOf(attestationsIn(claim), telling.reports),
    log: decisionsOn(claim, options),
  };
}

/** The names of those identities whose ids stand in some field of the facts. */
export function namesIn({ reading, account }: Telling, facts: readonly Fact[]): Record<string, string> {
  const values = new Set(facts.flatMap((fact) => Object.values(fact).flat() as unknown[]));
  const named = account.identities.filter(({ id }) => values.has(id));
  return Object.fromEntries(named.map(({ id }) => [id, reading.names.of(id)]));
}

/** The variants of claims, each with who says so, as a table. */
export function claimsTable(
  claims: readonly Claim[],
  account: Account,
  documents: readonly Document[],
  options: RecordOptions,
): Table {
  const telling = tellingOf(account, documents, options);
  const rows = claims.flatMap((claim) =>
    claim.variants.map((variant) => [
      claim.id,
      claim.type,
      claim.state,
      standing(telling, claim, variant),
      wordsFor(telling, variant)
        .map(({ text }) => text)
        .join(''),
      variant.voices,
      new Set(variant.attestations.map(({ report }) => report)).size,
      variant.first,
      variant.last,
      ...evidenceCells(evidenceOf(variant.attestations, telling.reports)),
      variant.id,
    ]),
  );
  const columns = [
    'claim',
    'type',
    'state',
    'standing',
    'text',
    'voices',
    'reports',
    'first',
    'last',
    'evidence',
    'sources',
    'variant',
  ];
  return { columns, rows };
}
