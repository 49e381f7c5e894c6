import type { Analysis } from '@parley/analysis';
import type { Dossier, Fact } from '@parley/dossier';
import { referencesOf, spanOf } from '@parley/dossier';
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
  const facts = findings.map(toFact);
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
  return { dossier, context, entities, patterns };
}

function toFact(finding: Finding, index: number): Fact {
  const fact = { id: `${finding.type}-${index + 1}`, ...finding };
  delete fact.pattern;
  return fact;
}
