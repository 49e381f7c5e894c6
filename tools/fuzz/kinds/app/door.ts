import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ledger } from '@parley/record';
import { ROOT } from '../../input/words.ts';
import { lastingRecord } from '../places.ts';

/** A request as the server gets it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What `apps/parley/test/door.ts` offers. Nothing may import the app; it is found as its user finds it, by its path. */
interface Door {
  readonly ask: (request: Asked) => Promise<{ status: number; mediaType: string; text: string }>;
  readonly tool: (name: string, args: Record<string, unknown>) => Promise<{ text: string; isError: boolean }>;
  readonly resource: (uri: string) => Promise<string>;
  readonly extract: (line: Uint8Array) => Promise<{ lines: readonly string[]; failed: number }>;
  readonly close: () => Promise<void>;
}
interface DoorFile {
  readonly openDoor: (ledger: Ledger, folder: string) => Promise<Door>;
  readonly checkOptions: (value: string, option: 'day' | 'published' | 'lang') => void;
  readonly visit: (folder: string, url: string) => Promise<void>;
}

export const doorFile = (): Promise<DoorFile> =>
  import(pathToFileURL(path.join(ROOT, 'apps/parley/test/door.ts')).href) as Promise<DoorFile>;

/** The app over a record of examples, and ids that are in it. */
export async function open() {
  const { ledger, home, close } = await lastingRecord();
  const door = await (await doorFile()).openDoor(ledger, home);
  return {
    door,
    close: async () => {
      await door.close();
      await close();
    },
    ids: await idsIn(ledger),
  };
}

async function idsIn(ledger: Ledger): Promise<string[]> {
  const { negotiations, identities } = await ledger.overview();
  const account = await ledger.account(negotiations[0]!.id);
  return [
    ...negotiations.map(({ id }) => id),
    ...identities.all.slice(0, 10).map(({ id }) => id),
    ...account!.claims.slice(0, 10).map(({ id }) => id),
    ...negotiations[0]!.reports,
  ];
}
