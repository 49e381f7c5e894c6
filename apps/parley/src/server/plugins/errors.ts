import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Problem } from '@parley/api';
import { Failure } from '../../errors.ts';
import { report } from '../../output.ts';
import { ApiProblem, isOfStore, problemOf, RECORD_AWAY } from '../problems.ts';

/** Makes a problem document of every error, and of every path that leads nowhere. */
export function addErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const { status, ...problem } = told(error, request);
    return reply
      .code(status)
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(status, pathOf(request), problem)));
  });
}

/** The path alone: what follows it may hold a token. */
export const pathOf = ({ url }: Pick<FastifyRequest, 'url'>): string => url.split('?', 1)[0]!;

type Told = Pick<Problem, 'status' | 'detail' | 'remedy' | 'errors'>;

function told(error: unknown, request: FastifyRequest): Told {
  if (error instanceof ApiProblem) {
    const { status, message: detail, remedy } = error;
    return { status, detail, ...(remedy !== undefined && { remedy }) };
  }
  if (error instanceof z.ZodError) {
    const errors = error.issues.map(({ path, message }) => ({ at: path.join('.'), message }));
    return { status: 400, detail: 'the request is not as it must be', remedy: 'GET /docs tells how', errors };
  }
  // What the command line says of the same mistake.
  if (error instanceof Failure) return { status: 422, detail: error.message };
  const { statusCode: status, message = '' } = error as { statusCode?: number; message?: string };
  if (status !== undefined && status < 500) return { status, detail: message };
  if (error instanceof RangeError) return { status: 422, detail: error.message };
  report(error, `${request.method} ${pathOf(request)}`);
  if (isOfStore(error)) return RECORD_AWAY;
  return { status: 500, detail: 'something went wrong here; the server has written down what' };
}
