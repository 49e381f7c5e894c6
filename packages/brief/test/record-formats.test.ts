import type { Claim } from '@parley/record';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../src/formats/csv.ts';
import { renderCalendar } from '../src/formats/icalendar.ts';
import { accountJsonLd } from '../src/formats/json-ld.ts';
import { accountOf, claim, DOCUMENTS, meeting, variant, words } from './account.ts';

const said = words('d-1', 'Northland and Southland meet in Geneva on Friday at 09:30 GMT');
const at = (value: string | null) => ({ time: { text: 'Friday', value } });

/** The lines of the calendar of one meeting, long ones put together again. */
function calendarOf(...claims: readonly Claim[]): string[] {
  const text = renderCalendar(accountOf(...claims), DOCUMENTS, { language: 'en' });
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar', () => {
  test.each([
    ['2025-05-16T09:30:00Z', ['DTSTART:20250516T093000Z']],
    ['2025-05-16T12:30:00+03:00', ['DTSTART:20250516T093000Z']],
    ['2025-05-16T12:30:00', ['DTSTART:20250516T123000']],
    ['2025-05-16', ['DTSTART;VALUE=DATE:20250516', 'DTEND;VALUE=DATE:20250517']],
    ['2025-05-16/2025-05-18', ['DTSTART;VALUE=DATE:20250516', 'DTEND;VALUE=DATE:20250519']],
  ])('has %s as %j', (value, lines) => {
    const found = calendarOf(claim('meeting-a', [variant('v', meeting(said, at(value)))]));
    expect(found.filter((line) => /^DT(START|END)/.test(line))).toEqual(lines);
  });

  test.each([['2025-05'], ['T09:30:00Z'], [null]])(
    'leaves out a meeting whose day is not known: %s',
    (value) => {
      expect(calendarOf(claim('meeting-a', [variant('v', meeting(said, at(value)))]))).not.toContain(
        'BEGIN:VEVENT',
      );
    },
  );

  test.each([
    ['planned', 'CONFIRMED'],
    ['proposed', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['refused', 'CANCELLED'],
  ] as const)('says of a meeting that is %s: %s', (status, expected) => {
    const fact = meeting(said, { status, ...at('2025-05-16') });
    expect(calendarOf(claim('meeting-a', [variant('v', fact)]))).toContain(`STATUS:${expected}`);
  });

  test('keeps the UID of a meeting that was moved, and counts the change', () => {
    const before = variant('v1', meeting(said, at('2025-05-16')), { supersededBy: 'v2' });
    const after = variant('v2', meeting(words('d-2', 'put off to Saturday'), at('2025-05-17')));
    const lines = calendarOf(claim('meeting-a', [after, before], { state: 'changed' }));
    expect(lines).toContain('UID:meeting-a@parley');
    expect(lines).toContain('SEQUENCE:1');
    expect(lines).toContain('DTSTART;VALUE=DATE:20250517');
  });

  test('cites the words that say so, and who printed them', () => {
    const lines = calendarOf(
      claim('meeting-a', [variant('v', meeting(said, { ...at('2025-05-16'), place: 'geneva' }))]),
    );
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toMatch(
      /“Northland and Southland meet .*Reuters/,
    );
    expect(lines).toContain('LOCATION:Geneva');
  });

  test('has no line of more than 75 octets', () => {
    const fact = meeting(said, at('2025-05-16'));
    const text = renderCalendar(accountOf(claim('meeting-a', [variant('v', fact)])), DOCUMENTS, {
      language: 'nl',
    });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('CSV', () => {
  test('is quoted where it must be, with a mark of UTF-8 and the line ends of RFC 4180', () => {
    expect(renderCsv(['party', 'number'], [['Noord, Zuid', 2]])).toBe(
      '\uFEFFparty,number\r\n"Noord, Zuid",2\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('takes the sting out of %j', (text) => {
    expect(renderCsv(['a'], [[text]])).toContain(`'${text}`);
  });

  test('writes a list with semicolons, and nothing for what is not known', () => {
    expect(renderCsv(['a', 'b'], [[['x', 'y'], undefined]])).toContain('x; y,\r\n');
  });
});

describe('linked data', () => {
  const node = (id: string) => {
    const { '@graph': graph } = accountJsonLd(
      accountOf(claim('meeting-a', [variant('v', meeting(said))])),
      DOCUMENTS,
    ) as {
      '@graph': Record<string, unknown>[];
    };
    return graph.find((one) => one['@id'] === id);
  };

  test('selects the words that say so by what they are and where they stand', () => {
    const [first] = node('urn:parley:claim:meeting-a')!.variants as { evidence: { target: object }[] }[];
    expect(first!.evidence[0]!.target).toEqual({
      source: 'urn:parley:report:d-1',
      selector: [
        { type: 'TextQuoteSelector', exact: said.quote, prefix: '', suffix: ', Reuters writes.' },
        { type: 'TextPositionSelector', start: said.start, end: said.end },
      ],
    });
  });

  test('says from which reports a claim was derived', () => {
    const [first] = node('urn:parley:claim:meeting-a')!.variants as { wasDerivedFrom: string[] }[];
    expect(first!.wasDerivedFrom).toEqual(['urn:parley:report:d-1']);
    expect(node('urn:parley:report:d-1')).toMatchObject({
      publisher: 'Reuters',
      datePublished: '2025-05-14',
    });
  });
});
