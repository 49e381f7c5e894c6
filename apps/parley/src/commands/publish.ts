import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { renderHtml } from '@parley/brief';
import type { Brief } from '@parley/brief';
import {
  makeAccountBrief,
  makeChanges,
  makePositions,
  makeTimeline,
  renderCalendar,
} from '@parley/brief/record';
import { EXIT, systemFailure } from '../errors.ts';
import { save } from '../files.ts';
import type { Language } from '../languages.ts';
import { say } from '../output.ts';
import { withRights } from '../publish/rights.ts';
import type { SourceRights } from '../publish/rights.ts';
import { chooseNegotiation } from '../record/choose.ts';
import { dayBeforeLast } from '../record/days.ts';
import { withLedger } from '../record/home.ts';
import { viewLanguage } from '../record/view.ts';
import { dayOf } from './parts.ts';

/** The options of `parley publish`, as the user gave them. */
export interface PublishOptions {
  readonly sources: SourceRights;
  readonly asOf?: string;
  readonly in?: Language;
}

const CALENDAR = 'meetings.ics';

/** Writes a negotiation as pages that need no server; the exit status. */
export async function publish(asked: string, folder: string, options: PublishOptions): Promise<number> {
  const asOf = dayOf('--as-of', options.asOf);
  const language = viewLanguage(options.in);
  return withLedger(
    async (ledger) => {
      const { id } = await chooseNegotiation(ledger, asked);
      const account = (await ledger.account(id, asOf))!;
      const documents = await ledger.documents(account);
      const since = dayBeforeLast(account);
      const changes = (await ledger.changes(id, since, asOf)) ?? [];
      const briefs: Readonly<Record<string, Brief>> = {
        'index.html': makeAccountBrief(account, documents, { language }),
        'positions.html': makePositions(account, documents, { language }),
        'timeline.html': makeTimeline(account, documents, { language }),
        'changes.html': makeChanges(changes, account, documents, { language, since }),
      };
      await mkdir(folder, { recursive: true }).catch((error: unknown) => {
        throw systemFailure(folder, error);
      });
      for (const [name, brief] of Object.entries(briefs)) {
        const shown = withRights(brief, documents, options.sources);
        const page = renderHtml(shown.brief, shown, linksTo(briefs, name));
        await save(path.join(folder, name), page);
      }
      await save(path.join(folder, CALENDAR), renderCalendar(account, documents, { language }));
      say(`wrote ${path.join(folder, 'index.html')}`);
      return EXIT.ok;
    },
    { readOnly: true },
  );
}

/** The pages, each called after its section, that of the brief after what it is. */
function linksTo(briefs: Readonly<Record<string, Brief>>, here: string) {
  const pages = Object.entries(briefs).map(([href, { sections }]) => ({
    href,
    title: href === 'index.html' ? undefined : sections[0]?.heading,
    here: href === here,
  }));
  return [...pages.filter(({ href, title }) => href === 'index.html' || title !== undefined), CALENDAR_LINK];
}

const CALENDAR_LINK = { href: CALENDAR, title: 'iCalendar', here: false };
