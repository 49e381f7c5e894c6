import type { MeetingFact, MeetingStatus } from '@parley/dossier';
import type { Row } from '../row.ts';

/** Whether a meeting is to come, will not come, or came. */
export type Phase = 'plan' | 'off' | 'on';

const PHASES: Readonly<Record<MeetingStatus, Phase>> = {
  proposed: 'plan',
  planned: 'plan',
  postponed: 'off',
  cancelled: 'off',
  refused: 'off',
  ongoing: 'on',
  held: 'on',
  'broken-off': 'on',
};

/** Where a row has the meeting; a meeting that is denied is off. */
export function phaseOf({ fact }: Pick<Row<MeetingFact>, 'fact'>): Phase {
  return fact.modality === 'denied' ? 'off' : PHASES[fact.status];
}

/** The vaguer or earlier of two statuses of one phase: what is proposed may be planned, what goes on is held. */
export const OPENNESS: Readonly<Record<MeetingStatus, number>> = {
  proposed: 2,
  planned: 1,
  postponed: 1,
  cancelled: 0,
  refused: 0,
  ongoing: 2,
  held: 1,
  'broken-off': 0,
};
