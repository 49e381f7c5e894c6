import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { Ledger } from '@parley/record';
import type { Report } from '@parley/record';
import { readPlainText } from '@parley/sources';
import { examplesIn } from '../input/words.ts';

/** The reports of some examples in both languages. */
export function exampleReports(most = 8): Report[] {
  const texts = [...examplesIn('nl').slice(-4), ...examplesIn('en').slice(-4)];
  return texts.slice(0, most).map((text, at) => {
    const document = readPlainText(Buffer.from(text), { name: 'example' });
    const known = {
      ...document,
      source: `Paper ${String(at % 3)}`,
      url: `https://example.org/${String(at)}`,
    };
    const dossier = read(analyse(known, languageFor(document.language)!));
    return { id: document.id, dossier, reader: 'fuzz', addedAt: '2025-07-01T00:00:00.000Z' };
  });
}

/** A folder that is gone once the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-fuzz-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new record, which is gone once the work is done. */
export function inRecord<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  return inFolder(async (home) => {
    const ledger = await Ledger.open({ home });
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  });
}

/** A record of examples, which is gone once it is closed. */
export async function lastingRecord(): Promise<{ ledger: Ledger; home: string; close: () => Promise<void> }> {
  const home = mkdtempSync(path.join(tmpdir(), 'parley-fuzz-'));
  const ledger = await Ledger.open({ home });
  await ledger.add(exampleReports());
  return {
    ledger,
    home,
    close: async () => {
      await ledger.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
