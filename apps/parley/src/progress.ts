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

function shorten(name: string, room: number): string {
  const letters = [...name.replace(/\p{C}/gu, '?')];
  return letters.length <= room ? letters.join('') : `…${letters.slice(1 - room).join('')}`;
}
