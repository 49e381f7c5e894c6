import type { Screen } from './terminal.ts';

/** Tells the user how far a long job is. */
export interface Progress {
  /** Shows that the next piece of work begins. */
  next(name: string): void;
  /** Takes the bar off the screen, so that something else can be written. */
  clear(): void;
}

const SILENT: Progress = { next: () => undefined, clear: () => undefined };

const BAR = 20;
const ERASE = '\r\u001b[K';

/** A bar on a terminal for more than one piece of work; else nothing. */
export function progressOn(screen: Screen & { write(text: string): unknown }, total: number): Progress {
  if (screen.isTTY !== true || total < 2) return SILENT;
  let done = 0;
  return {
    next(name) {
      screen.write(ERASE + barLine(done++, total, name, screen.columns ?? 80));
    },
    clear() {
      screen.write(ERASE);
    },
  };
}

/** `[#####---------------]  3/12 name`, no wider than the terminal. */
export function barLine(done: number, total: number, name: string, columns: number): string {
  const full = Math.floor((done / total) * BAR);
  const count = `${String(done + 1).padStart(String(total).length)}/${String(total)}`;
  const line = `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${count} `;
  const room = columns - 1 - line.length;
  return room > 8 ? line + shorten(name, room) : count;
}

/** Tells the user how far a long job is, how fast it goes and how long it will take. */
export interface Meter extends Progress {
  /** Counts something done, of which a piece of work may hold many. */
  count(): void;
}

/** A bar on a terminal for work on `total` sources; else nothing. */
export function meterOn(
  screen: Screen & { write(text: string): unknown },
  total: number,
  now: () => number = () => performance.now(),
): Meter {
  if (screen.isTTY !== true) return { ...SILENT, count: () => undefined };
  const start = now();
  let [begun, done, drawn] = [0, 0, -Infinity];
  let current = '';
  const draw = () => {
    // Ten times a second is as often as anybody can read.
    if (now() - drawn < 100) return;
    drawn = now();
    const seconds = (now() - start) / 1000;
    const left = begun > 1 ? (seconds / (begun - 1)) * (total - begun + 1) : undefined;
    const pace = paceOf(done / seconds, left);
    screen.write(ERASE + barLine(Math.max(0, begun - 1), total, `${pace}${current}`, screen.columns ?? 80));
  };
  return {
    next(name) {
      begun++;
      current = name;
      draw();
    },
    count() {
      done++;
      draw();
    },
    clear() {
      screen.write(ERASE);
      drawn = -Infinity;
    },
  };
}

/** `12/s, 40 s left · `, as far as it is known. */
function paceOf(rate: number, left: number | undefined): string {
  const parts = [];
  if (Number.isFinite(rate) && rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`);
  if (left !== undefined) parts.push(`${durationOf(left)} left`);
  return parts.length === 0 ? '' : `${parts.join(', ')} · `;
}

function durationOf(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`;
  if (seconds < 5400) return `${String(Math.round(seconds / 60))} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}

function shorten(name: string, room: number): string {
  const letters = [...name.replace(/\p{C}/gu, '?')];
  return letters.length <= room ? letters.join('') : `…${letters.slice(1 - room).join('')}`;
}
