import type { Fact } from './schema.ts';

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
