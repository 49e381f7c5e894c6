import { defineLanguage } from '../define.ts';
import { concepts } from './concepts/index.ts';
import { geography } from './geography.ts';
import { inflect } from './inflection.ts';
import { issues } from './issues.ts';
import { offices } from './offices.ts';
import { organisations } from './organisations.ts';
import { times } from './times.ts';
import { tokens } from './tokens.ts';

export const en = defineLanguage({
  code: 'en',
  tokens,
  times,
  geography,
  organisations,
  offices,
  concepts,
  issues,
  inflect,
});
