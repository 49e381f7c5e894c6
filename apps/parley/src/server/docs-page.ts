import { BASE } from '@parley/api';
import type { Route } from '@parley/api';

/*
 * The API for people to read: one page that loads nothing.
 */

/** A JSON Schema, as far as the page tells it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Routes, then the shapes that they take and answer. */
export function docsPage(routes: readonly (readonly [string, Route])[], document: object): string {
  const { paths, components } = document as Described;
  const operation = ({ method, path }: Route) =>
    paths[`${BASE}${path.replace(/:(\w+)/g, '{$1}')}`]![method.toLowerCase()]!;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley: the API</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Parley: the API</h1>
<p>All paths are below <code>${BASE}</code>. Answers are JSON; errors are problem documents (RFC 9457) that say what is
wrong and what to do. Where a token is needed, send <code>Authorization: Bearer TOKEN</code>. What has an
<code>ETag</code> may be asked for with <code>If-None-Match</code>. The same for programs:
<a href="/openapi.json">openapi.json</a>.</p>
<h2>Routes</h2>
${routes.map(([name, route]) => routeHtml(name, route, operation(route))).join('\n')}
<h2>Shapes</h2>
${Object.entries(components.schemas)
  .map(([name, schema]) => shapeHtml(name, schema))
  .join('\n')}
</main>
</body>
</html>
`;
}

function routeHtml(name: string, { method, path, summary, role }: Route, operation: Operation): string {
  const rows = operation.parameters.map(({ name: own, required, description = '', schema, in: place }) =>
    rowHtml(
      own,
      `${typeHtml(schema)}${required ? '' : ', optional'}`,
      `${place}${description && `: ${description}`}`,
    ),
  );
  const body = contentHtml(operation.requestBody?.content);
  const [answer] = Object.values(operation.responses);
  return `<section id="${name}">
<h3><code>${method} ${escaped(path)}</code></h3>
<p>${escaped(summary)}. For: ${role}.</p>
${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}
${body === '' ? '' : `<p>Body: ${body}</p>`}
<p>Answer: ${contentHtml(answer?.content)}</p>
</section>`;
}

function contentHtml(content: Content = {}): string {
  return Object.entries(content)
    .map(([type, { schema = {} }]) => (type === 'application/json' ? typeHtml(schema) : escaped(type)))
    .join(' or ');
}

function shapeHtml(name: string, schema: Schema): string {
  const { properties, required = [], description } = schema;
  const rows = Object.entries(properties ?? {}).map(([field, value]) =>
    rowHtml(
      field,
      `${typeHtml(value)}${required.includes(field) ? '' : ', optional'}`,
      value.description ?? '',
    ),
  );
  const told = properties ? `<table>${rows.join('')}</table>` : `<p>${typeHtml(schema)}</p>`;
  return `<section id="shape-${escaped(name)}">
<h3>${escaped(name)}</h3>
${description === undefined ? '' : `<p>${escaped(description)}</p>`}
${told}
</section>`;
}

const rowHtml = (name: string, type: string, what: string) =>
  `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${type}</td><td>${escaped(what)}</td></tr>`;

/** A type in a few words, with links to the shapes that it uses. */
function typeHtml(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = escaped(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1));
    return `<a href="#shape-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return `<code>${escaped(JSON.stringify(schema.const))}</code>`;
  if (schema.enum) return schema.enum.map((one) => `<code>${escaped(String(one))}</code>`).join(' | ');
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return choice.map(typeHtml).join(' | ');
  if (schema.items) return `list of ${typeHtml(schema.items)}`;
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([name, one]) => `${escaped(name)}: ${typeHtml(one)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  return escaped([schema.type ?? 'any'].flat().join(' or '));
}

export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
section { border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.8rem 0.2rem 0; font-weight: normal; }
code { font-size: 0.95em; overflow-wrap: anywhere; }
`;
