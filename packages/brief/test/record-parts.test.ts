import type { Report } from '@parley/record';
import { describe, expect, test } from 'vitest';
import { renderHtml, renderMarkdown, renderTerminal } from '../src/index.ts';
import type { Brief } from '../src/index.ts';
import {
  changesJson,
  claimJson,
  makeAccountBrief,
  makeChanges,
  makeClaim,
  makeNegotiations,
  makePositions,
  makeSearch,
  makeTimeline,
  makeWho,
  negotiationsJson,
  positionsJson,
  positionsTable,
  searchJson,
  timelineJson,
  whoJson,
} from '../src/record/index.ts';
import { DOCUMENTS, accountOf, claim, meeting, variant, words } from './account.ts';
import { EN, NL, friday, linesOf, moved, plan, position, saidIn, saturday, told } from './talks.ts';

describe('parts of a record', () => {
  const account = accountOf(plan(), claim('position-a', [variant('p1', position('demands'))]));
  const report: Report = {
    id: 'd-1',
    reader: '1',
    addedAt: '2025-05-16T00:00:00.000Z',
    dossier: {
      contract: '1',
      documents: [DOCUMENTS[0]!],
      entities: [
        { id: 'x', kind: 'country', name: 'Northland', aliases: [], mentions: [words('d-1', 'Northland')] },
      ],
      times: [],
      facts: [meeting(told)],
    },
  };
  const northland = {
    ...account.identities[0]!,
    aliases: ['Norland'],
    members: [{ report: 'd-1', entity: 'x' }],
    because: [{ how: 'same-name' as const, forms: ['Northland', 'Northland'] as const }],
  };
  const entry = { ...account, latest: report };
  const changed = {
    kind: 'changed',
    claim: 'meeting-a',
    type: 'meeting',
    reports: ['d-2'],
    at: '2025-05-15',
  } as const;
  const change = { ...changed, before: friday(), after: saturday() };
  const start = DOCUMENTS[0]!.text.indexOf('Geneva');
  const hit = {
    report: { ...account.reports[0]!, rank: 1 },
    rank: 1,
    snippet: { start: 0, end: 60, matches: [{ start, end: start + 6 }] },
  };
  const decision = {
    id: 'x1',
    at: '2025-05-16T10:00:00.000Z',
    author: 'R. Editor',
    reason: 'asked the host',
    action: { kind: 'pin', negotiation: 'no-su' },
  } as const;
  const decided = { ...plan(), decisions: ['x1'], notes: ['to be asked'] };
  const parts: Record<string, (options: typeof EN | typeof NL) => Brief> = {
    brief: (options) => makeAccountBrief(account, DOCUMENTS, options),
    negotiations: (options) => makeNegotiations([entry], options),
    who: (options) => makeWho(northland, [report], options),
    timeline: (options) => makeTimeline(account, DOCUMENTS, options),
    positions: (options) => makePositions(account, DOCUMENTS, options),
    changes: (options) => makeChanges([change], account, DOCUMENTS, options),
    search: (options) => makeSearch('Geneva', [hit], DOCUMENTS, options),
    claim: (options) => makeClaim(decided, account, DOCUMENTS, { ...options, decisions: [decision] }),
  };

  test.each(Object.keys(parts))(
    '%s has no line without a citation, in either language and any format',
    (name) => {
      for (const options of [EN, NL]) {
        const brief = parts[name]!(options);
        expect(linesOf(brief).length).toBeGreaterThan(0);
        expect(linesOf(brief).filter(({ references }) => references.length === 0)).toEqual([]);
        const page = renderHtml(brief, { documents: [...DOCUMENTS] });
        const links = [...page.matchAll(/href="#(t\d+)"/g)].map((match) => match[1]!);
        expect(links.filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
        expect(renderMarkdown(brief)).toContain('[^1]:');
        const wide = renderTerminal(brief, { width: 60, colour: false, cite: true }).split('\n');
        expect(wide.filter((line) => line.length > 60)).toEqual([]);
      }
    },
  );

  test('negotiations are listed with parties, rounds, and the day of the latest report', () => {
    expect(saidIn(parts.negotiations!(EN))).toEqual([
      'Northland – Southland | 2 reports, last 15 May 2025 (no-su)',
    ]);
    expect(negotiationsJson([entry], EN)).toMatchObject([
      {
        id: 'no-su',
        name: 'Northland – Southland',
        parties: ['Northland', 'Southland'],
        reports: 2,
        meetings: 0,
        lastChange: '2025-05-15',
      },
    ]);
  });

  test('a negotiation that was named keeps its name; one named after its parties is called so in any language', () => {
    const dutch = {
      id: 'no',
      kind: 'country' as const,
      name: 'Netherlands',
      country: 'NL',
      aliases: [],
      roles: [],
      members: [],
      because: [],
    };
    const named = (name: string) =>
      negotiationsJson(
        [{ ...entry, identities: [dutch], negotiation: { ...account.negotiation, parties: ['no'], name } }],
        NL,
      )[0]!.name;
    expect([named('Netherlands'), named('The peace')]).toEqual(['Nederland', 'The peace']);
  });

  test('who tells the names that reports use, and why they are one', () => {
    expect(saidIn(parts.who!(EN))).toEqual(['Northland (1 report)', 'the same name: “Northland”']);
    expect(whoJson(northland, [report], EN)).toMatchObject({
      id: 'no',
      name: 'Northland',
      aliases: ['Norland'],
      roles: [],
    });
  });

  test('a timeline parts what was from what is to come', () => {
    const { sections } = parts.timeline!(EN);
    expect(sections[0]!.blocks.map(({ heading }) => heading)).toEqual([undefined]);
    expect(saidIn(parts.timeline!(EN))[0]).toBe(
      'Saturday 17 May 2025 | planned: talks between Northland and Southland (De Bode, 15 May)',
    );
    expect(timelineJson(account, DOCUMENTS, EN)).toMatchObject([
      { time: '2025-05-17', status: 'planned', voices: 1 },
    ]);
  });

  test('positions are told with their words, and as a table a spreadsheet can sort', () => {
    expect(positionsJson(account, DOCUMENTS, EN)).toMatchObject([
      { party: 'Northland', issue: 'ceasefire', stance: 'demands', since: '2025-05-14', evidence: [told] },
    ]);
    const { columns, rows } = positionsTable(account, DOCUMENTS, EN);
    expect(rows[0]).toHaveLength(columns.length);
  });

  test('a position that moved tells from what', () => {
    const now = variant('p2', position('accepts', { evidence: [moved] }));
    const before = variant('p1', position('rejects'), { supersededBy: 'p2' });
    const claims = accountOf(claim('position-a', [now, before], { state: 'changed', differsIn: ['stance'] }));
    expect(saidIn(makePositions(claims, DOCUMENTS, EN))).toContain(
      'was: rejects (Reuters, 14 May); now: accepts (De Bode, 15 May)',
    );
    expect(positionsJson(claims, DOCUMENTS, EN)[0]!.before).toMatchObject([{ stance: 'rejects' }]);
  });

  test('changes tell what it was and what it is, and cite what brought them', () => {
    expect(saidIn(parts.changes!(EN))).toEqual([
      '15 May | meeting – planned: Saturday 17 May 2025: talks between Northland and Southland (De Bode, 15 May)',
      'was: Friday 16 May 2025 (Reuters, 14 May); now: Saturday 17 May 2025 (De Bode, 15 May)',
    ]);
    expect(changesJson([change], account, DOCUMENTS, EN)).toMatchObject([
      { kind: 'changed', fact: { type: 'meeting' }, evidence: [moved], names: { no: 'Northland' } },
    ]);
  });

  test('without a change it says so', () => {
    expect(makeChanges([], account, DOCUMENTS, EN).notice).toBe('Nothing has changed since.');
  });

  test('a search cites the words that it found', () => {
    const [line] = linesOf(parts.search!(EN));
    expect(line!.references.map(({ span }) => span.quote)).toEqual(['Geneva']);
    expect(searchJson([hit], DOCUMENTS)[0]!.evidence).toMatchObject([{ quote: 'Geneva', start }]);
  });

  test('a claim is shown with every variant, who says so, decisions and notes', () => {
    const lines = saidIn(parts.claim!(EN));
    expect(lines[0]).toMatch(/^holds now \| planned: Saturday/);
    expect(lines[1]).toMatch(/^replaced \| planned: Friday/);
    expect(lines).toContain('R. Editor, 16 May | pinned: asked the host');
    expect(lines).toContain('to be asked');
    expect(claimJson(decided, account, DOCUMENTS, { ...EN, decisions: [decision] }).log).toEqual([decision]);
  });
});

test('of a long question the beginning is repeated, found or not', () => {
  const found = makeSearch('a '.repeat(10_000), [], DOCUMENTS, EN);
  expect(found.heads[0]!.title.length).toBeLessThan(200);
  expect(JSON.stringify(found).length).toBeLessThan(2000);
});
