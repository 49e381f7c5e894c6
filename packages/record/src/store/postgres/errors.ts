import { codeOf, StoreError, wordsOf } from '../errors.ts';

type Known = readonly [code: StoreError['code'], what: string, remedy: string];

const UNREACHABLE: Known = [
  'unreachable',
  'the database server does not answer',
  'check that it runs, and the host and port',
];
const PASSWORD: Known = ['denied', 'the server refuses this user or password', 'check user and password'];

/** Errors of PostgreSQL (SQLSTATE) and of the network by the first part of their code. */
const KNOWN: Readonly<Record<string, Known>> = {
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: ['unreachable', 'no such host is known', 'check the name of the host'],
  EAI_AGAIN: ['unreachable', 'the name of the host cannot be looked up', 'check the network'],
  ETIMEDOUT: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  EPIPE: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENOENT: UNREACHABLE,
  '08': UNREACHABLE,
  '28': PASSWORD,
  '3D000': ['missing', 'the server has no database of this name', 'make it first: createdb NAME'],
  '42501': ['denied', 'this user may not do that', 'ask for the right to create and change tables'],
  '25006': ['read-only', 'the server takes no changes', 'use the server that does'],
  '53100': [
    'disk-full',
    'the disk of the server is full',
    'make room and try again; what was kept is not lost',
  ],
  '53300': ['locked', 'the server has too many connections', 'wait and try again'],
  '55P03': ['locked', 'another program is writing to the record', 'wait until it is done and try again'],
  '57P03': ['unreachable', 'the server is starting or stopping', 'wait and try again'],
  '57P': ['unreachable', 'the server ended the connection', 'try again'],
  '58': ['failed', 'the server has an error of its disk', 'look into its log'],
  XX00: ['damaged', 'the database is damaged', 'look into the log of the server; restore a backup'],
};

/** What the driver says without a code. */
const MESSAGES: readonly (readonly [RegExp, Known])[] = [
  [/password must be a string|no password|SASL/i, PASSWORD],
  [/timeout|terminated|Connection ended|not queryable/i, UNREACHABLE],
  [/does not support SSL/i, ['unreachable', 'the server does not encrypt', 'leave sslmode out of the URL']],
  [/certificate/i, ['unreachable', 'the certificate of the server is not trusted', 'give sslrootcert']],
];

/** An error of PostgreSQL or of the way to it, in words. */
export function explainPostgres(error: unknown, where: string): Error {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const start = Object.keys(KNOWN).find((known) => code !== '' && code.startsWith(known));
  const byWords = MESSAGES.find(([pattern]) => pattern.test(wordsOf(error)));
  const known = start === undefined ? byWords?.[1] : KNOWN[start];
  const [problem, what, remedy] = known ?? ['failed', wordsOf(error), 'look into the log of the server'];
  return new StoreError(problem, where, what, remedy, { cause: error });
}

/** The oldest version that is supported, as `server_version_num` says it. */
const OLDEST = 150_000;

/** @throws StoreError where a server is too old or keeps its text in another way than UTF-8. */
export function requireServer(version: number, encoding: string, where: string): void {
  if (version < OLDEST) {
    const what = `the server is PostgreSQL ${Math.floor(version / 10_000)}; 15 or newer is needed`;
    throw new StoreError('too-old', where, what, 'use a newer server');
  }
  if (encoding !== 'UTF8') {
    const what = `the encoding of the database is ${encoding}`;
    throw new StoreError('invalid', where, what, 'make a database with the encoding UTF8');
  }
}
