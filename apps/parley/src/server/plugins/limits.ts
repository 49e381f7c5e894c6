import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { ApiProblem } from '../problems.ts';

/** Requests a minute from one address: more than any page or program of a person's makes. */
const READS = 1200;
/** Of these, requests that change something. */
export const CHANGES = 120;

/** Limits how often one address may ask. */
export async function addLimits(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    max: READS,
    timeWindow: '1 minute',
    errorResponseBuilder: (_, { after }) =>
      new ApiProblem(429, 'these are too many requests', `try again in ${after}`),
  });
}
