import { referencesOf } from './references.ts';
import { Dossier } from './schema.ts';
import type { Span } from './schema.ts';

/**
 * Everything that is wrong with a dossier, in words: its shape, spans that do not quote their document,
 * facts without evidence, ids that do not resolve or stand twice. An empty list means a sound dossier.
 */
export function problemsOf(value: unknown): string[] {
  const parsed = Dossier.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'dossier'}: ${issue.message}`);
  }
  const dossier = parsed.data;
  const problems: string[] = [];
  const texts = new Map(dossier.documents.map((document) => [document.id, document.text]));
  const entities = new Set(dossier.entities.map((entity) => entity.id));
  const meetings = new Set(dossier.facts.filter((fact) => fact.type === 'meeting').map((fact) => fact.id));
  const once = (kind: string, ids: string[]) => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) problems.push(`${kind} id ${id} stands twice`);
      seen.add(id);
    }
  };
  const span = (where: string, { document, start, end, quote }: Span) => {
    const text = texts.get(document);
    if (text === undefined) problems.push(`${where}: no document ${document}`);
    else if (start >= end || text.slice(start, end) !== quote) {
      problems.push(`${where}: ${start}–${end} does not quote document ${document}`);
    }
  };
  once(
    'document',
    dossier.documents.map((document) => document.id),
  );
  once(
    'entity',
    dossier.entities.map((entity) => entity.id),
  );
  once(
    'fact',
    dossier.facts.map((fact) => fact.id),
  );
  for (const entity of dossier.entities) {
    for (const mention of entity.mentions) span(`entity ${entity.id}`, mention);
  }
  for (const time of dossier.times) span(`time “${time.text}”`, time.span);
  for (const fact of dossier.facts) {
    const where = `fact ${fact.id} (${fact.type})`;
    for (const evidence of fact.evidence) span(where, evidence);
    if (fact.type === 'statement') for (const content of fact.content) span(`${where} content`, content);
    for (const { field, id, to } of referencesOf(fact)) {
      if (!(to === 'entity' ? entities : meetings).has(id))
        problems.push(`${where}: ${field} ${id} is no ${to}`);
    }
  }
  return problems;
}
