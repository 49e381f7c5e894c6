import * as dossier from '@parley/dossier';
import { jsonSchema } from '@parley/dossier/schemas';
import { replaceBlock, table } from './blocks.ts';

/** The part of JSON Schema that a dossier's schema uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The closed vocabularies, by the name that the page gives them. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  'Kind of entity': dossier.ENTITY_KINDS,
  Modality: dossier.MODALITIES,
  'Kind of meeting': dossier.MEETING_KINDS,
  'Status of a meeting': dossier.MEETING_STATUSES,
  'Part in a negotiation': dossier.PARTS,
  'Mode of a statement': dossier.STATEMENT_MODES,
  Stance: dossier.STANCES,
  Issue: dossier.ISSUES,
  Outlook: dossier.OUTLOOKS,
  'Kind of outcome': dossier.OUTCOME_KINDS,
  'Kind of event': dossier.PLOVER_TYPES,
};
const NAMES = new Map(
  Object.entries(VOCABULARIES).map(([name, words]) => [words.join(), name.toLowerCase()]),
);
/** Fields that every fact has; the page says them once. */
const COMMON = ['id', 'evidence', 'modality', 'reportedBy', 'confidence'];

/** docs/dossier.schema.json. */
export function jsonSchemaText(): string {
  return JSON.stringify(jsonSchema());
}

/** docs/dossier.md with its generated blocks made anew. */
export function dossierPage(page: string): string {
  const rows = Object.entries(VOCABULARIES).map(([name, words]) => [name, words.map(code).join(' ')]);
  const words = table(['vocabulary', 'words'], rows);
  return replaceBlock(replaceBlock(page, 'fields', fields()), 'vocabularies', words);
}

function fields(): string {
  const { $defs = {}, ...top } = jsonSchema() as Schema;
  const objects = Object.entries($defs).filter(([name]) => name !== 'Fact' && !name.endsWith('Fact'));
  const facts = Object.values($defs).filter((schema) => schema.properties?.type?.const !== undefined);
  return [
    ...[['Dossier', top] as const, ...objects].flatMap(([name, schema]) => section(name, schema, [])),
    '### Fact',
    'Every fact has these fields, and those of its `type`.',
    fieldTable(facts[0]!, (name) => COMMON.includes(name)),
    ...facts.flatMap((schema) =>
      section(`\`${schema.properties!.type!.const!}\``, schema, [...COMMON, 'type']),
    ),
  ].join('\n\n');
}

function section(name: string, schema: Schema, without: readonly string[]): string[] {
  return [`### ${name}`, fieldTable(schema, (field) => !without.includes(field))];
}

function fieldTable(schema: Schema, isWanted: (field: string) => boolean): string {
  const rows = Object.entries(schema.properties ?? {})
    .filter(([name]) => isWanted(name))
    .map(([name, field]) => [
      code(schema.required?.includes(name) ? name : `${name}?`),
      typeOf(field),
      field.description ?? '',
    ]);
  return table(['field', 'type', ''], rows);
}

/** A type in words: `list of Span`, `string or null`, `stance`. */
function typeOf(schema: Schema): string {
  const { $ref, type, items, anyOf, properties } = schema;
  if ($ref !== undefined) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return NAMES.get(schema.enum.join()) ?? schema.enum.map(code).join(' or ');
  if (items) return `list of ${typeOf(items)}`;
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  if (properties) {
    const inner = Object.entries(properties).map(([name, field]) => `${code(name)}: ${typeOf(field)}`);
    return inner.join(', ');
  }
  return [type ?? 'anything'].flat().join(' or ');
}

function code(word: string): string {
  return `\`${word}\``;
}
