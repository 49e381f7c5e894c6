import { defineLanguage } from '../define.ts';
import { tables } from './tables.ts';
import { times } from './times.ts';
import { tokens } from './tokens.ts';

export const nl = defineLanguage({
  code: 'nl',
  tokens,
  times,
  // A build has compiled them and leaves them out.
  tables: process.env.PARLEY_LEXICONS === 'compiled' ? undefined : tables,
});
