import type { Analysis } from '@parley/analysis';
import type { Dossier, Fact } from '@parley/dossier';
import { referencesOf, spanOf } from '@parley/dossier';
import { confidenceOf } from './confidence/index.ts';
import type { Signs } from './confidence/index.ts';
import { SignReader } from './confidence/signs.ts';
import { Context } from './context.ts';
import { Entities } from './entities/index.ts';
import type { Finding } from './facts/fact.ts';
import { READERS } from './facts/index.ts';

/** A dossier, and what the reading of it rested on. */
export interface Trace {
  readonly dossier: Dossier;
  readonly context: Context;
  readonly entities: Entities;
  /** The pattern that made each fact, by the fact's id. */
  readonly patterns: ReadonlyMap<string, string>;
  /** What the confidence in each fact rests on, by the fact's id. */
  readonly signs: ReadonlyMap<string, Signs>;
}

/** Reads a dossier out of an analysed document: its entities, its times and every fact that its words support. */
export function read(analysis: Analysis): Dossier {
  return readTraced(analysis).dossier;
}

/** As {@link read}, keeping what the facts rest on. */
export function readTraced(analysis: Analysis): Trace {
  const context = new Context(analysis);
  const entities = new Entities(context);
  const findings: Finding[] = [];
  for (const reader of Object.values(READERS)) {
    findings.push(...reader({ context, entities, earlier: findings }));
  }
  const signReader = new SignReader(context, entities.table);
  const allSigns = findings.map((finding) => signReader.read(finding));
  const facts = findings.map((finding, i) => toFact(finding, i, confidenceOf(allSigns[i]!)));
  const patterns = new Map(findings.map(({ pattern }, i) => [facts[i]!.id, pattern ?? facts[i]!.type]));
  const needed = new Set(facts.flatMap((fact) => referencesOf(fact).map(({ id }) => id)));
  const dossier: Dossier = {
    contract: '1',
    documents: [analysis.document],
    entities: entities.table.entities(analysis.document, needed),
    times: analysis.times.map(({ start, end, text, value }) => ({
      text,
      value,
      span: spanOf(analysis.document, start, end),
    })),
    facts,
  };
  const signs = new Map(facts.map(({ id }, i) => [id, allSigns[i]!]));
  return { dossier, context, entities, patterns, signs };
}

function toFact(finding: Finding, index: number, confidence: number): Fact {
  const fact = { id: `${finding.type}-${index + 1}`, ...finding, confidence };
  delete fact.pattern;
  return fact;
}
