import { StoreError } from '../errors.ts';

/** Where a database is, and what of it may be shown. */
export interface Address {
  readonly url: string;
  readonly schema: string;
  /** The URL without user, password and options. */
  readonly where: string;
}

const SCHEMA = 'parley';
const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/** Reads a URL of a database. @throws StoreError `invalid` */
export function addressOf(text: string): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol)) {
    const remedy = 'write it as postgresql://user:password@host:5432/database';
    throw new StoreError('invalid', 'the URL of the database', 'this is no URL of PostgreSQL', remedy);
  }
  const schema = url.searchParams.get('schema') ?? SCHEMA;
  const where = `postgresql://${url.host || (url.searchParams.get('host') ?? 'localhost')}${url.pathname}`;
  if (!NAME.test(schema)) {
    const what = `a schema cannot be called ${JSON.stringify(schema)}`;
    throw new StoreError('invalid', where, what, 'use lower-case letters, digits and _');
  }
  url.searchParams.delete('schema');
  return { url: url.href, schema, where };
}
