import { renderHtml, renderMarkdown } from '@parley/brief';
import {
  accountJsonLd,
  changesTable,
  delegationsTable,
  makeAccountBrief,
  positionsTable,
  renderCsv,
  timelineTable,
} from '@parley/brief/record';
import type { Table } from '@parley/brief/record';
import { withRights } from '../../publish/rights.ts';
import { accountOf } from '../accounts.ts';
import type { Held } from '../accounts.ts';
import type { Ask, Desk, Reader } from '../world.ts';
import { changesOf } from './negotiation.ts';

/*
 * A negotiation in files, as the command line writes them.
 */

type AsFile =
  'briefMarkdown' | 'briefHtml' | 'briefLinked' | 'delegationsCsv' | 'positionsCsv' | 'timelineCsv';

const held = (desk: Desk, { params, query }: Ask<AsFile>): Promise<Held> =>
  accountOf(desk, params.id, query.asOf ?? null);

const csv = ({ columns, rows }: Table): string => renderCsv(columns, rows);

/** The brief as Markdown. */
export const briefMarkdown: Reader<'briefMarkdown'> = async (desk, ask) => {
  const { account, documents } = await held(desk, ask);
  return `${renderMarkdown(makeAccountBrief(account, documents, ask))}\n`;
};

/** The brief as a page, with as much of its sources as may be shown. */
export const briefHtml: Reader<'briefHtml'> = async (desk, ask) => {
  const { account, documents } = await held(desk, ask);
  const shown = withRights(makeAccountBrief(account, documents, ask), documents, desk.rights);
  return renderHtml(shown.brief, shown);
};

/** All claims as linked data; what stands around the quoted words only where texts may be shown. */
export const briefLinked: Reader<'briefLinked'> = async (desk, ask) => {
  const { account, documents } = await held(desk, ask);
  return JSON.stringify(accountJsonLd(account, desk.rights === 'full' ? documents : []));
};

/** Who sits at the table. */
export const delegationsCsv: Reader<'delegationsCsv'> = async (desk, ask) => {
  const { account, documents } = await held(desk, ask);
  return csv(delegationsTable(account, documents, ask));
};

/** Where each party stands. */
export const positionsCsv: Reader<'positionsCsv'> = async (desk, ask) => {
  const { account, documents } = await held(desk, ask);
  return csv(positionsTable(account, documents, ask));
};

/** Meetings, outcomes and statements. */
export const timelineCsv: Reader<'timelineCsv'> = async (desk, ask) => {
  const { account, documents } = await held(desk, ask);
  return csv(timelineTable(account, documents, ask));
};

/** What changed between two days. */
export const changesCsv: Reader<'changesCsv'> = async (desk, ask) => {
  const { account, documents, found } = await changesOf(desk, ask);
  return csv(changesTable(found, account, documents, ask));
};
