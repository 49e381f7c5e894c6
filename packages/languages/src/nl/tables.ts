import type { LanguageTables } from '../define.ts';
import { concepts } from './concepts/index.ts';
import { geography } from './geography.ts';
import { inflect } from './inflection.ts';
import { issues } from './issues.ts';
import { offices } from './offices.ts';
import { organisations } from './organisations.ts';

export const tables: LanguageTables = { geography, organisations, offices, concepts, issues, inflect };
