import { ROUTES, urlOf } from '@parley/api';
import type { Answer, Call, RouteName } from '@parley/api';
import type { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, parley } from '../parley.ts';
import { REPORTS, Server } from './serving.ts';

let folder: Folder;
let server: Server;
let id: string;

/** What a route answers, held against its schema. */
async function asked<Name extends RouteName>(name: Name, given: Call<Name>): Promise<Answer<Name>> {
  const answer = await server.call(name, given);
  return (ROUTES[name].answer as unknown as z.ZodType<Answer<Name>>).parse(answer);
}

/** The rows of CSV without line breaks in cells, as a spreadsheet reads them (RFC 4180). */
const rowsOf = (text: string): string[][] => text.slice(1).trimEnd().split('\r\n').map(cellsOf);

function cellsOf(row: string): string[] {
  const cells: string[] = [];
  for (const [, cell, end] of row.matchAll(/("(?:[^"]|"")*"|[^",]*)(,|$)/g)) {
    cells.push(cell!.replace(/^"|"$/g, ''));
    if (end === '') break;
  }
  return cells;
}

beforeAll(async () => {
  folder = new Folder();
  const home = folder.at('home');
  await parley(['add', ...REPORTS], { env: { PARLEY_HOME: home } });
  server = await Server.start(home);
  id = (await server.call('negotiations', { query: {} })).entries[0]!.id;
}, 300_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

describe('what a reader asks for', () => {
  test('the status says what is there and who asks', async () => {
    expect(await asked('status', {})).toMatchObject({
      reports: 4,
      role: 'admin',
      author: 'Noor',
      rights: 'full',
    });
  });

  test('negotiations come with parties, the days of their reports and what is next', async () => {
    const { entries } = await asked('negotiations', { query: { in: 'nl' } });
    const [card] = entries;
    expect(card!.parties.map(({ name }) => name).sort()).toEqual(['Oekraïne', 'Rusland']);
    expect(card!.coverage.reduce((sum, { reports }) => sum + reports, 0)).toBe(card!.reports);
    expect(card!.example).toBe(false);
  });

  test('one negotiation is told as in the list', async () => {
    const { entries } = await asked('negotiations', { query: { in: 'nl' } });
    expect(await asked('negotiation', { params: { id }, query: { in: 'nl' } })).toEqual(entries[0]);
  });

  test('every line of a brief cites words that stand in their reports, and leads to a claim that there is', async () => {
    const brief = await asked('brief', { params: { id }, query: { in: 'en' } });
    expect(brief.sections.map((section) => section.id)).toEqual(
      expect.arrayContaining(['when', 'who', 'stand']),
    );
    expect(brief.citations.map(({ number }) => number)).toEqual(brief.citations.map((_, at) => at + 1));
    const { report: first, start, end, text } = brief.citations[0]!;
    const report = await asked('report', { params: { id: first } });
    expect(report.text!.slice(start, end)).toBe(text);
    const claim = brief.sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.lines : [])))
      .find((line) => line.claim !== undefined)!.claim!;
    expect(await asked('claim', { params: { id: claim }, query: {} })).toMatchObject({
      id: claim,
      negotiation: { id },
    });
  });

  test('an outline is the brief without its sentences and folded lines, and cites the same words', async () => {
    const given = { params: { id }, query: { in: 'en' } } as const;
    const [brief, outline] = [await asked('brief', given), await asked('outline', given)];
    const { sections, citations, ...head } = brief;
    expect(outline).toMatchObject(head);
    const blocksOf = (all: readonly { readonly blocks: readonly unknown[] }[]) =>
      all.flatMap(({ blocks }) => blocks) as Record<string, unknown>[];
    const folded = blocksOf(sections).map(({ more }) => (more as unknown[] | undefined)?.length ?? 0);
    expect(blocksOf(outline.sections).map(({ more }) => more)).toEqual(folded);
    const references = (block: unknown) =>
      Array.from(
        JSON.stringify(block).matchAll(/"number":(\d+),[^{]*?(?:\{[^{]*?)?"start":(\d+)/g),
        (found) => found.slice(1).join(),
      );
    const unfolded = blocksOf(sections).map((block) => ({ ...block, more: [] }));
    expect(references(outline.sections)).toEqual(references(unfolded));
    expect(outline.citations).toEqual(
      citations.map(({ number, report, publisher, date }) => ({
        number,
        report,
        date,
        ...(publisher !== undefined && { publisher }),
      })),
    );
    expect(JSON.stringify(outline)).not.toContain('"quote"');
  });

  test('an outline as of a day is that of the brief of the day', async () => {
    const given = { params: { id }, query: { asOf: '2025-05-13', in: 'en' } } as const;
    const { details, asOf } = await asked('outline', given);
    expect({ details, asOf }).toEqual({ details: (await asked('brief', given)).details, asOf: '2025-05-13' });
  });

  test('a brief as of a day knows nothing of later reports', async () => {
    const then = await asked('brief', { params: { id }, query: { asOf: '2025-05-13', in: 'en' } });
    const now = await asked('brief', { params: { id }, query: { in: 'en' } });
    expect(then.asOf).toBe('2025-05-13');
    expect(then.citations.filter(({ date }) => (date ?? '') > '2025-05-13')).toEqual([]);
    expect(now.citations.filter(({ date }) => (date ?? '') > '2025-05-13').length).toBeGreaterThan(0);
  });

  test('delegations name heads with the office that they hold', async () => {
    const { rounds } = await asked('delegations', { params: { id }, query: { in: 'en' } });
    const heads = rounds.flatMap(({ delegations }) => delegations.flatMap(({ head }) => head ?? []));
    expect(heads.length).toBeGreaterThan(0);
    expect(heads.filter(({ rank }) => rank !== undefined).length).toBeGreaterThan(0);
  });

  test('the matrix has a row and a column for each of its positions', async () => {
    const { parties, issues, positions } = await asked('positions', { params: { id }, query: {} });
    expect(positions.length).toBeGreaterThan(0);
    const rows = parties.map((party) => party.id);
    const columns = issues.map((issue) => issue.id);
    expect(
      positions.filter(({ party, issue }) => !rows.includes(party.id) || !columns.includes(issue)),
    ).toEqual([]);
  });

  test('a timeline keeps to the days and kinds that are asked for', async () => {
    const all = await asked('timeline', { params: { id }, query: {} });
    expect(new Set(all.entries.map(({ type }) => type)).size).toBeGreaterThan(1);
    const query = { since: '2025-05-01', until: '2025-05-31', kind: 'meeting' };
    const { entries } = await asked('timeline', { params: { id }, query });
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ type, time }) => type !== 'meeting' || !time!.startsWith('2025-05'))).toEqual(
      [],
    );
  });

  test('changes say what each day brought', async () => {
    const { entries, since } = await asked('changes', { params: { id }, query: { since: '2025-05-13' } });
    expect(since).toBe('2025-05-13');
    expect(entries.filter(({ at }) => (at ?? '9') <= '2025-05-13')).toEqual([]);
    expect(entries.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  test('reports come in pages that join', async () => {
    const first = await asked('reportsOf', { params: { id }, query: { limit: 3 } });
    const second = await asked('reportsOf', { params: { id }, query: { limit: 3, cursor: first.next! } });
    const all = [...first.entries, ...second.entries].map((one) => one.id);
    expect(new Set(all).size).toBe(4);
    expect(second.next).toBeUndefined();
    expect((await asked('reports', { query: {} })).entries.map((one) => one.id).sort()).toEqual(
      [...all].sort(),
    );
  });

  test('a report has its facts, and each says why it was read', async () => {
    const { entries } = await asked('reportsOf', { params: { id }, query: {} });
    const report = await asked('report', { params: { id: entries[0]!.id } });
    expect(report.negotiations.map((one) => one.id)).toContain(id);
    const [fact] = report.facts;
    const why = await asked('why', { params: { id: report.id, fact: fact!.id } });
    expect(why.fact).toEqual(fact);
    expect(why.evidence[0]!.words.length).toBeGreaterThan(0);
  });

  test('somebody is found by id and by a name in any spelling', async () => {
    const { rounds } = await asked('delegations', { params: { id }, query: {} });
    const person = rounds.flatMap(({ delegations }) => delegations.flatMap(({ head }) => head ?? []))[0]!;
    const byId = await asked('identity', { params: { id: person.id }, query: {} });
    expect(byId.negotiations.map((one) => one.id)).toContain(id);
    const byName = await asked('identity', { params: { id: byId.name.toUpperCase() }, query: {} });
    expect([byName.id, ...byName.others.map((one) => one.id)]).toContain(person.id);
  });

  test('a search finds reports, and on its first page negotiations and names', async () => {
    const first = await asked('search', { query: { q: 'Istanbul', limit: 1, in: 'en' } });
    const { start, end, text, report } = first.entries[0]!;
    expect((await asked('report', { params: { id: report } })).text!.slice(start, end)).toBe(text);
    expect(first.who.map(({ name }) => name)).toContain('Istanbul');
    const second = await asked('search', { query: { q: 'Istanbul', limit: 1, cursor: first.next! } });
    expect(second.who).toEqual([]);
    expect(second.entries[0]!.report).not.toBe(report);
  });

  test('the queue holds what waits for a person, kind by kind', async () => {
    const all = await asked('review', { query: { in: 'en' } });
    const total = all.counts.contradiction + all.counts.uncertain + all.counts.merge;
    expect(total).toBeGreaterThan(0);
    const merges = await asked('review', { query: { kind: 'merge', negotiation: id } });
    expect(merges.entries.filter(({ kind }) => kind !== 'merge')).toEqual([]);
  });
});

describe('what is taken away', () => {
  const fileOf = async (name: 'briefMarkdown' | 'briefHtml' | 'briefLinked' | Csv) => {
    const response = await server.get(urlOf(name, { params: { id }, query: { in: 'en' } }));
    const disposition = response.headers.get('content-disposition')!;
    const type = response.headers.get('content-type')!;
    return { type, file: /filename="(.*)"/.exec(disposition)![1]!, text: await response.text() };
  };
  type Csv = 'delegationsCsv' | 'positionsCsv' | 'timelineCsv' | 'changesCsv';

  test('the brief is Markdown, a page that loads nothing, and linked data', async () => {
    const markdown = await fileOf('briefMarkdown');
    expect(markdown).toMatchObject({ type: 'text/markdown; charset=utf-8', file: `${id}-brief.md` });
    expect(markdown.text).toMatch(/^# /);
    const page = await fileOf('briefHtml');
    expect(page.text).toContain("default-src 'none'");
    expect(page.text).toContain('id="source"');
    const linked = await fileOf('briefLinked');
    expect(JSON.parse(linked.text)).toMatchObject({ '@graph': expect.any(Array) as unknown[] });
  });

  test.each(['delegationsCsv', 'positionsCsv', 'timelineCsv', 'changesCsv'] as const)(
    '%s is a table that spreadsheets read, with the words that say so in every row',
    async (name) => {
      const { type, file, text } = await fileOf(name);
      expect(type).toBe('text/csv; charset=utf-8');
      expect(file).toMatch(/\.csv$/);
      const [columns, ...rows] = rowsOf(text);
      const evidence = columns!.indexOf('evidence');
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.filter((row) => row.length !== columns!.length || row[evidence] === '')).toEqual([]);
    },
  );

  test('a table of the past knows nothing of later reports', async () => {
    const sizeOf = async (asOf?: string) => {
      const query = { in: 'en' as const, ...(asOf !== undefined && { asOf }) };
      return (await server.call('timelineCsv', { params: { id }, query })).length;
    };
    expect(await sizeOf('2025-05-13')).toBeLessThan(await sizeOf());
  });
});

describe('how it is answered', () => {
  test('in the language that the reader likes best', async () => {
    const url = urlOf('brief', { params: { id }, query: {} });
    const language = async (accepted: string) =>
      ((await (await server.get(url, { 'accept-language': accepted })).json()) as { language: string })
        .language;
    expect(await language('fr, nl;q=0.8, en;q=0.5')).toBe('nl');
    expect(await language('fr')).toBe('en');
  });

  test('compressed to those who take that, and saying of which revision it is', async () => {
    const url = urlOf('brief', { params: { id }, query: { in: 'en' } });
    const lengthOf = async (encoding: string) => {
      const response = await server.get(url, { 'accept-encoding': encoding });
      const { revision } = await server.call('status', {});
      expect(response.headers.get('parley-revision')).toBe(String(revision));
      expect(((await response.json()) as { language: string }).language).toBe('en');
      return [
        response.headers.get('content-encoding'),
        Number(response.headers.get('content-length')),
      ] as const;
    };
    const [plain, long] = await lengthOf('identity');
    expect(plain).toBe(null);
    for (const [accepted, encoding] of [
      ['gzip, deflate', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
    ] as const) {
      const [named, short] = await lengthOf(accepted);
      expect(named).toBe(encoding);
      expect(short).toBeLessThan(long / 2);
    }
    expect((await lengthOf('gzip;q=0'))[0]).toBe(null);
  });

  test('what has not changed is not sent again, also where something else has', async () => {
    const url = urlOf('positions', { params: { id }, query: {} });
    const tag = (await server.get(url)).headers.get('etag')!;
    const again = await server.get(url, { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await server.call('decide', { body: { kind: 'pin', negotiation: id } });
    expect((await server.get(url, { 'if-none-match': tag })).status).toBe(304);
    await server.call('decide', { body: { kind: 'name', negotiation: id, name: 'The talks' } });
    expect((await server.get(url, { 'if-none-match': tag })).status).toBe(200);
  });

  test.each([
    ['/api/v1/negotiations/nobody', 404, 'there is no negotiation nobody'],
    ['/api/v1/negotiations/nobody/outline', 404, 'there is no negotiation nobody'],
    ['/api/v1/negotiations/nobody/brief', 404, 'there is no negotiation nobody'],
    ['/api/v1/reports/none', 404, 'there is no report none'],
    ['/api/v1/claims/none', 404, 'there is no claim none'],
    ['/api/v1/who/Xyzzy', 404, 'nobody of the name Xyzzy is in the record'],
    ['/api/v1/jobs/none', 404, 'there is no job none'],
    ['/api/v1/nothing', 404, 'there is nothing at /api/v1/nothing'],
    ['/api/v1/negotiations?cursor=x', 400, 'this is no cursor'],
    ['/api/v1/negotiations?limit=0', 400, 'the request is not as it must be'],
  ])('%s is answered %i, with what is wrong and what to do', async (url, status, detail) => {
    const response = await server.get(url);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status, detail, remedy: expect.any(String) as string });
  });

  test('it describes itself, for programs and for people', async () => {
    const document = (await (await server.get('/openapi.json')).json()) as { openapi: string };
    expect(document.openapi).toBe('3.1.0');
    const page = await (await server.get('/docs')).text();
    expect(page).toContain('/negotiations/:id/brief');
    expect([...page.matchAll(/(?:src|href)="(?!#|\/openapi\.json)([^"]*)"/g)]).toEqual([]);
  });
});
