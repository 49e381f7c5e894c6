import { instantsOf } from '@parley/dossier';

/** Days since 1970-01-01, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const CLOCK = /T[^/,\]}]*/g;

/** Days by EDTF value: the reports of one record name the same days over and over. */
const known = new Map<string, Days | null>();
const MOST_KNOWN = 10_000;

/** The days that an EDTF value covers, those that its writer saw on the calendar; null where it names none. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null || isClock(edtf)) return null;
  const found = known.get(edtf);
  if (found !== undefined) return found;
  if (known.size === MOST_KNOWN) known.clear();
  const days = daysIn(edtf);
  known.set(edtf, days);
  return days;
}

function daysIn(edtf: string): Days | null {
  const instants = instantsOf(edtf.replace(CLOCK, ''));
  if (instants === null || !Number.isFinite(instants.from) || !Number.isFinite(instants.to)) return null;
  return { from: Math.floor(instants.from / DAY_MS), to: Math.ceil(instants.to / DAY_MS) - 1 };
}

/** Whether the value is a time of day without a day. */
export function isClock(edtf: string | null): boolean {
  return edtf?.startsWith('T') ?? false;
}

/** `2025-05-16` */
export function edtfOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** Days between two stretches; 0 where they touch or overlap. */
export function gapOf(one: Days, other: Days): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}
