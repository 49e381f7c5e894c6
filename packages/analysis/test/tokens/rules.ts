import type { TokenRules } from '../../src/tokens/index.ts';

/** Rules of an invented language, so that the engine is tested without any real one. */
export const rules: TokenRules = {
  abbreviations: ['dr', 'abb'],
  abbreviationsBeforeNumber: ['Num'],
  abbreviationsBeforeStarter: ['inc'],
  abbreviationsBeforeCapital: ['a.m'],
  starters: ['the', 'de'],
  continuers: ['GMT'],
  continuersNear: ['time'],
  nameParticles: ['de'],
  months: ['june'],
  ordinalsBefore: ['june'],
  clitics: ["n't", "'s"],
  whole: ["o'clock"],
  splits: { cannot: [3] },
  leadingApostrophe: ['t'],
  genitiveApostrophe: 'split',
  hyphen: 'split',
  hyphenPrefixes: ['anti'],
  slash: 'split',
  percent: 'split',
  units: ['km'],
  bracketEndings: ['s'],
  attribution: ['asked'],
};

/** The same with everything kept that can be. */
export const keeping: TokenRules = {
  ...rules,
  clitics: [],
  genitiveApostrophe: 'keep',
  hyphen: 'keep',
  slash: 'keep',
  percent: 'keep',
  units: [],
};
