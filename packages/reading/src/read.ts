import type { Analysis } from '@parley/analysis';
import type { Dossier, Fact } from '@parley/dossier';
import { referencesOf, spanOf } from '@parley/dossier';
import { Context } from './context.ts';
import { Entities } from './entities/index.ts';
import type { Finding } from './facts/fact.ts';
import { READERS } from './facts/index.ts';

/** Reads a dossier out of an analysed document: its entities, its times and every fact that its words support. */
export function read(analysis: Analysis): Dossier {
  const context = new Context(analysis);
  const entities = new Entities(context);
  const findings: Finding[] = [];
  for (const reader of Object.values(READERS))
    findings.push(...reader({ context, entities, earlier: findings }));
  const facts = findings.map(toFact);
  const needed = new Set(facts.flatMap((fact) => referencesOf(fact).map(({ id }) => id)));
  return {
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
}

function toFact(finding: Finding, index: number): Fact {
  const { pattern: _pattern, ...fact } = finding;
  return { id: `${fact.type}-${index + 1}`, ...fact } as Fact;
}
