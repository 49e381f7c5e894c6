import { Dossier } from './schema.ts';
import type { Fact, Span } from './schema.ts';

/** The ids of entities and meetings that a fact refers to, by the name of the field. */
export function referencesOf(fact: Fact): { field: string; id: string; to: 'entity' | 'meeting' }[] {
  const found: { field: string; id: string; to: 'entity' | 'meeting' }[] = [];
  const entity = (field: string, ...ids: (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) found.push({ field, id, to: 'entity' });
  };
  entity('reportedBy', fact.reportedBy);
  switch (fact.type) {
    case 'role':
      entity('person', fact.person);
      entity('of', fact.of);
      break;
    case 'part':
      entity('entity', fact.entity);
      break;
    case 'delegation':
      entity('party', fact.party);
      entity('head', fact.head);
      entity('members', ...fact.members);
      entity('absent', ...fact.absent);
      break;
    case 'meeting':
      entity('participants', ...fact.participants);
      entity('place', fact.place);
      break;
    case 'statement':
      entity('speaker', fact.speaker);
      entity('addressee', fact.addressee);
      break;
    case 'position':
    case 'mandate':
    case 'precondition':
    case 'expectation':
      entity('holder', fact.holder);
      break;
    case 'outcome':
      entity('parties', ...fact.parties);
      break;
    case 'event':
      entity('actors', ...fact.actors);
      entity('recipients', ...fact.recipients);
      entity('place', fact.place);
      break;
    case 'figure':
      break;
  }
  if ((fact.type === 'part' || fact.type === 'delegation') && fact.meeting !== undefined) {
    found.push({ field: 'meeting', id: fact.meeting, to: 'meeting' });
  }
  return found;
}

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
