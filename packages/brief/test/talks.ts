import type { PositionFact } from '@parley/dossier';
import type { Brief } from '../src/index.ts';
import { linesIn } from '../src/lines.ts';
import { claim, meeting, variant, words } from './account.ts';
import { said } from './lines.ts';

/** For readers of English, and of Dutch. */
export const EN = { language: 'en' } as const;
export const NL = { language: 'nl' } as const;
/** Words of the first report, which tells of a meeting on Friday, and of the second, which moves it. */
export const told = words('d-1', 'Northland and Southland meet in Geneva on Friday at 09:30 GMT');
export const moved = words('d-2', 'The talks were put off to Saturday');
export const at = (value: string) => ({ time: { text: 'Friday', value } });

/** The meeting as each of the two reports has it. */
export const friday = (more = {}) => variant('v1', meeting(told, at('2025-05-16')), more);
export const saturday = (more = {}) => variant('v2', meeting(moved, at('2025-05-17')), more);
/** A plan that changed, and reports that differ. */
export const plan = () =>
  claim('meeting-a', [saturday(), friday({ supersededBy: 'v2' })], { state: 'changed', differsIn: ['time'] });
export const dispute = () =>
  claim('meeting-a', [friday(), saturday()], { state: 'contradicted', differsIn: ['time'] });

export function position(stance: PositionFact['stance'], more: Partial<PositionFact> = {}): PositionFact {
  const base = { id: 'position-1', evidence: [told], modality: 'asserted' as const, confidence: 0.9 };
  return { ...base, type: 'position', holder: 'no', issue: 'ceasefire', stance, text: 'meet', ...more };
}

/** Every line of a brief. */
export const linesOf = ({ sections }: Brief) => sections.flatMap(({ blocks }) => blocks.flatMap(linesIn));
/** Lines with what is said of their support. */
export const saidIn = (brief: Brief) =>
  linesOf(brief).map((line) => `${said(line)}${line.aside ? ` (${line.aside})` : ''}`);
