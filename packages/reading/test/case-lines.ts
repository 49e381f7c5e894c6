import type { Dossier, Fact } from '@parley/dossier';

/**
 * A fact as one line of a case file: its type, then its fields between bars. A case may leave out fields at the end
 * and write `*` for a field that does not matter.
 */
export function lineOf(fact: Fact, { entities }: Dossier): string {
  const name = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name ?? '-';
  const names = (ids: readonly string[]) => ids.map(name).sort().join(', ') || '-';
  return `${fact.type} ${fieldsOf(fact, name, names).join(' | ')}`;
}

type Names = (ids: readonly string[]) => string;

function fieldsOf(
  fact: Fact,
  name: (id: string | undefined) => string,
  names: Names,
): (string | undefined)[] {
  switch (fact.type) {
    case 'role':
      return [
        name(fact.person),
        fact.title.id ?? fact.title.text,
        name(fact.of),
        fact.former ? 'former' : '-',
      ];
    case 'part':
      return [name(fact.entity), fact.part];
    case 'delegation':
      return [name(fact.party), name(fact.head), names(fact.members), names(fact.absent), fact.size ?? '-'];
    case 'meeting':
      return [
        fact.kind,
        names(fact.participants),
        name(fact.place),
        fact.time?.value ?? '-',
        fact.status,
        fact.format ?? '-',
      ];
    case 'statement':
      return [name(fact.speaker), fact.mode, fact.content.map((span) => span.quote).join(' … ')];
    case 'position':
      return [name(fact.holder), fact.issue, fact.stance];
    case 'mandate':
      return [name(fact.holder), fact.issue];
    case 'precondition':
      return [name(fact.holder), fact.before.issue ?? '-', fact.requires.issue ?? '-'];
    case 'expectation':
      return [name(fact.holder), fact.outlook];
    case 'outcome':
      return [fact.kind, names(fact.parties), fact.issue ?? '-', fact.time?.value ?? '-'];
    case 'event':
      return [fact.event, names(fact.actors), names(fact.recipients)];
    case 'figure':
      return [fact.measure, fact.value];
  }
}

/** Whether a line says what a case asks for: the same type, and field by field the same, as far as the case goes. */
export function fits(wanted: string, line: string): boolean {
  const [want, have] = [split(wanted), split(line)];
  return want.length <= have.length && want.every((field, i) => field === '*' || field === have[i]);
}

function split(line: string): string[] {
  const at = line.indexOf(' ');
  return [
    line.slice(0, at),
    ...line
      .slice(at + 1)
      .split('|')
      .map((field) => field.trim()),
  ];
}

/** A sentence or more, what must come of it, and what must not. */
export interface Case {
  readonly heading: string;
  readonly text: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** Whether the reader is known to fall short of it: `==>?` instead of `==>`. */
  readonly shortfall: boolean;
}

/**
 * Reads a case file: `# heading` lines, then blocks parted by blank lines: text, `==>`, and one line per fact, `!`
 * before what must not come. `==>?` marks a case that the reader does not manage yet; once it does, the mark must go.
 * @throws Error for a block without an expectation.
 */
export function readCases(file: string): Case[] {
  let heading = '';
  const cases: Case[] = [];
  for (const block of file.split(/\n\s*\n/)) {
    const lines = block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    while (lines[0]?.startsWith('#')) heading = lines.shift()!.slice(1).trim();
    if (lines.length === 0) continue;
    const at = lines.findIndex((line) => line === '==>' || line === '==>?');
    const expected = lines.slice(at + 1);
    if (at < 1 || expected.length === 0) throw new Error(`A case without an expectation: “${lines[0]}”`);
    cases.push({
      heading,
      text: lines.slice(0, at).join(' '),
      wanted: expected.filter((line) => !line.startsWith('!')),
      unwanted: expected.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim()),
      shortfall: lines[at] === '==>?',
    });
  }
  return cases;
}
