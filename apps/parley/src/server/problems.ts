import type { Problem } from '@parley/api';

/** An answer that says no, after RFC 9457: what is wrong, and what to do. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly remedy: string | undefined;

  constructor(status: number, detail: string, remedy?: string) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.remedy = remedy;
  }
}

/**
 * What readers are told where the record does not do what it is asked. Where it is, and what ails it, is for the one who
 * runs the server, to whom it is reported.
 */
export const RECORD_AWAY = {
  status: 503,
  detail: 'the record does not answer at present',
  remedy: 'ask again in a moment; the server has written down what is wrong',
} as const;

/** Whether an error comes from the store of the record, whichever copy of the code threw it. */
export const isOfStore = (error: unknown): boolean => error instanceof Error && error.name === 'StoreError';

export const notFound = (what: string, remedy: string): ApiProblem => new ApiProblem(404, what, remedy);

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A problem document. */
export function problemOf(
  status: number,
  instance: string,
  { detail, remedy, errors }: Pick<Problem, 'detail' | 'remedy' | 'errors'>,
): Problem {
  return {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    ...(detail !== undefined && { detail }),
    ...(remedy !== undefined && { remedy }),
    instance,
    ...(errors && { errors }),
  };
}
