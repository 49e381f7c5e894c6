import { Document, Entity, Fact, Span, Time } from '@parley/dossier/schemas';
import { z } from 'zod';
import { BASE } from './places.ts';
import { ROUTES } from './routes.ts';
import type { Route, RouteName } from './routes.ts';
import * as schemas from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * All routes as an OpenAPI 3.1 document. Schemas that have a name of their own stand once, under
 * `components.schemas`.
 */
export function openApi(version: string): Json {
  const { all, components } = converted();
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, route] of routes()) {
    const path = `${BASE}${route.path.replace(/:(\w+)/g, '{$1}')}`;
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(name, route, all);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version,
      description: 'The sourced, dated record of negotiations. Every line cites the words that say so.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    tags: ['record', 'negotiation', 'report', 'person', 'work'].map((name) => ({ name })),
    paths,
    components: { schemas: components, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  };
}

const routes = () => Object.entries(ROUTES) as [RouteName, Route][];
const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The schemas that have a name, and as `name.query` and the like those that only a route has. */
function registered(): Map<z.ZodType, string> {
  const names = new Map<z.ZodType, string>();
  const add = (schema: unknown, name: string) => {
    if (schema instanceof z.ZodType && !names.has(schema)) names.set(schema, name);
  };
  for (const [name, schema] of Object.entries({ Document, Entity, Fact, Span, Time, ...schemas })) {
    add(schema, name);
  }
  for (const [name, { params, query, body, answer }] of routes()) {
    Object.entries({ params, query, body, answer }).forEach(([part, schema]) => {
      add(schema, `${name}.${part}`);
    });
  }
  return names;
}

/** What a JSON Schema that stands alone has, and one inside a document has not. */
const OWN_KEYS: readonly string[] = ['$schema', '$id'];

/** All schemas as JSON Schema by their objects, and those that have a name of their own by it. */
function converted() {
  const names = registered();
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => refTo(id).$ref, io: 'input' });
  const all = new Map<z.ZodType, { readonly name: string; readonly schema: Json }>();
  for (const [schema, name] of names) {
    const kept = Object.entries(made.schemas[name] as Json).filter(([key]) => !OWN_KEYS.includes(key));
    all.set(schema, { name, schema: Object.fromEntries(kept) });
  }
  const components = [...all.values()].filter(({ name }) => !name.includes('.'));
  return { all, components: Object.fromEntries(components.map(({ name, schema }) => [name, schema])) };
}

type Converted = ReturnType<typeof converted>['all'];

function operation(name: RouteName, route: Route, all: Converted): Json {
  const { tag, summary, role, params, query, body, status } = route;
  return {
    operationId: name,
    tags: [tag],
    summary,
    description: `For the role ${role}, and those that may do more.`,
    parameters: [...parameters(params, 'path', all), ...parameters(query, 'query', all)],
    ...(body !== undefined && { requestBody: { required: true, content: contentOf(body, all) } }),
    responses: {
      [String(status)]: { description: summary, content: answerOf(route, all) },
      default: {
        description: 'What is wrong, and what to do (RFC 9457)',
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    },
  };
}

function parameters(object: z.ZodObject | undefined, place: 'path' | 'query', all: Converted): Json[] {
  if (object === undefined) return [];
  const { properties = {}, required = [] } = all.get(object)!.schema as {
    readonly properties?: Readonly<Record<string, Json>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}

function contentOf(body: NonNullable<Route['body']>, all: Converted): Json {
  if (body === 'bytes') return { 'application/octet-stream': { schema: {} } };
  const { name, schema } = all.get(body)!;
  return { 'application/json': { schema: name.includes('.') ? schema : refTo(name) } };
}

function answerOf({ answer }: Route, all: Converted): Json {
  if (answer instanceof z.ZodType) return contentOf(answer, all);
  return { [answer.mediaType]: { schema: { type: 'string' } } };
}
