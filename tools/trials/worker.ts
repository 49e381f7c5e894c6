import { createInterface } from 'node:readline';
import { start } from './command.ts';
import type { Place, Running } from './command.ts';

/** A line that a worker writes. */
export interface Line {
  readonly level: string;
  /** ISO 8601. */
  readonly time: string;
  readonly msg: string;
  readonly reports?: number;
  readonly jobs?: number;
  readonly health?: string;
  readonly id?: string;
}

/** `./parley work` that is running, and what it has said until now. */
export interface WorkerProcess extends Running {
  readonly lines: readonly Line[];
  /** As soon as it has said so. */
  said(message: string): Promise<Line>;
}

/** Starts a worker. */
export function startWorker(place: Place, args: readonly string[] = []): WorkerProcess {
  const running = start(['work', ...args], place);
  const lines: Line[] = [];
  const heard = createInterface(running.child.stdout!);
  heard.on('line', (line) => {
    // Of the last line of one that was killed a part may be missing.
    if (line.endsWith('}')) lines.push(JSON.parse(line) as Line);
  });
  const said = (message: string) =>
    new Promise<Line>((resolve, reject) => {
      const look = () => {
        const found = lines.find(({ msg }) => msg === message);
        if (found) resolve(found);
      };
      heard.on('line', look);
      void running.end.then(({ stderr }) => {
        reject(new Error(`the worker ended before it said “${message}”: ${stderr}`));
      });
      look();
    });
  return { ...running, lines, said };
}

/** How many reports a worker has stored. */
export const storedBy = ({ lines }: WorkerProcess): number =>
  lines.reduce((sum, { msg, reports }) => sum + (msg === 'stored' ? reports! : 0), 0);
