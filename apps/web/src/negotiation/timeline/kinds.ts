import type { TimelineKind } from '../../words/index.ts';

/** Kinds of entries, in the order of their lanes. */
export const TIMELINE_KINDS: readonly TimelineKind[] = ['meeting', 'outcome', 'statement'];
