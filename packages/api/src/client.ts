import type { Problem } from './basics.ts';
import { BASE, PLACES } from './places.ts';
import type { Answer, Call, RouteName } from './routes.ts';

/** An answer that says no: what is wrong, and what to do. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

export interface ClientOptions {
  /** Scheme and host, without a slash at the end. Default: '' — where the page came from. */
  readonly origin?: string;
  readonly token?: string;
  readonly signal?: AbortSignal;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: typeof fetch;
}

/**
 * Calls a route by its name: `call('brief', { params: { id }, query: { in: 'nl' } })`.
 * @throws ApiError where the server says no; TypeError where there is no connection.
 */
export async function call<Name extends RouteName>(
  name: Name,
  given: Call<Name>,
  { origin = '', token, signal, fetch: send = fetch }: ClientOptions = {},
): Promise<Answer<Name>> {
  const [url, init] = requestOf(name, given);
  const response = await send(`${origin}${url}`, {
    ...init,
    ...(token !== undefined && { headers: { ...init.headers, authorization: `Bearer ${token}` } }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw new ApiError(await problemOf(response));
  return (isJson(response) ? await response.json() : await response.text()) as Answer<Name>;
}

/** The address of a route and what is sent there, as `fetch` takes them. */
export function requestOf<Name extends RouteName>(
  name: Name,
  given: Call<Name>,
): [
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
] {
  const { body } = given as { readonly body?: unknown };
  return [
    urlOf(name, given),
    {
      method: placeOf(name).method,
      headers: {
        accept: 'application/json, application/problem+json, */*;q=0.5',
        ...(body !== undefined && { 'content-type': typeOf(body) }),
      },
      ...(body !== undefined && { body: body instanceof Uint8Array ? body.slice() : JSON.stringify(body) }),
    },
  ];
}

/** The address of a route, for links and event sources: “/api/v1/negotiations/x/calendar.ics?in=nl”. */
export function urlOf<Name extends RouteName>(name: Name, given: Omit<Call<Name>, 'body'>): string {
  const { params = {}, query = {} } = given as {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  const path = placeOf(name).path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(params[key])),
  );
  const asked = Object.entries(query).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, String(value as string | number)]],
  );
  const search = new URLSearchParams(asked).toString();
  return `${BASE}${path}${search === '' ? '' : `?${search}`}`;
}

function placeOf(name: RouteName) {
  const [method = '', path = ''] = PLACES[name].split(' ');
  return { method, path };
}

const typeOf = (body: unknown) =>
  body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';

const isJson = (response: Response) => /\bjson\b/.test(response.headers.get('content-type') ?? '');

async function problemOf(response: Response): Promise<Problem> {
  const told: unknown = isJson(response) ? await response.json().catch(() => null) : null;
  if (isProblem(told)) return told;
  return { type: 'about:blank', title: response.statusText || 'Error', status: response.status };
}

/** Whether something has what every problem has; the rest is as the server of this client sends it. */
function isProblem(told: unknown): told is Problem {
  if (typeof told !== 'object' || told === null) return false;
  const { type, title, status } = told as Partial<Problem>;
  return typeof type === 'string' && typeof title === 'string' && Number.isInteger(status);
}
