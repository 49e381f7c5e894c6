import type { BriefOfNegotiation, Citation, Line, NegotiationCard } from '@parley/api';

/** A sentence of a report that says nothing. */
const sentence = (number: number) =>
  `Report ${number} has the delegations of Arland and Borland at one table again.`;

const citation = (number: number, reports: number): Citation => ({
  number,
  report: `r${number % reports}`,
  start: 0,
  end: sentence(number).length,
  text: sentence(number),
  parts: [{ text: sentence(number), cited: true }],
  spans: [
    { document: `r${number % reports}`, start: 0, end: sentence(number).length, quote: sentence(number) },
  ],
  language: 'en',
  publisher: `Courier ${number % 40}`,
  date: '2031-05-16',
});

const lineOf = (number: number): Line => ({
  label: `Speaker ${Math.floor(number / 2)}`,
  text: [{ text: `said: “${sentence(number)}”`, from: { language: 'en' } }],
  references: [0, 1, 2].map((index) => {
    const cited = number * 3 + index + 1;
    return { number: cited, span: { document: 'r', start: 0, end: 10, quote: sentence(cited) } };
  }),
  doubtful: number % 9 === 0,
  aside: '2 independent sources, 3 reports',
});

/** A brief over so many reports, as if every one of them had a line with three citations. */
export function largeBrief(reports: number): BriefOfNegotiation {
  const lines = Array.from({ length: reports }, (_, number) => lineOf(number));
  const part = (id: string, of: readonly Line[]) => ({
    id,
    heading: id,
    blocks: [{ kind: 'list' as const, lines: [...of], more: [] }],
  });
  return {
    negotiation: { id: 'large', name: 'Arland – Borland' },
    asOf: null,
    language: 'en',
    title: 'Arland – Borland',
    details: [`${reports} reports`],
    sections: [part('when', lines.slice(0, 20)), part('said', lines), part('open', lines.slice(0, 20))],
    citations: Array.from({ length: reports * 3 }, (_, index) => citation(index + 1, reports)),
  };
}

/** The negotiation of such a brief at a glance. */
export function largeCard(reports: number): NegotiationCard {
  return {
    id: 'large',
    name: 'Arland – Borland',
    parties: [],
    mediators: [],
    issues: [],
    reports,
    meetings: 0,
    rounds: [],
    lastChange: '2031-05-16',
    coverage: [{ day: '2031-05-16', reports }],
    pinned: false,
    example: false,
  };
}
