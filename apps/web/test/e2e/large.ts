import type { NegotiationCard, Outline, OutlineLine } from '@parley/api';

/** A sentence of a report that says nothing. */
const sentence = (number: number) =>
  `Report ${number} has the delegations of Arland and Borland at one table again.`;

const lineOf = (number: number): OutlineLine => ({
  label: `Speaker ${Math.floor(number / 2)}`,
  text: [{ text: `said: “${sentence(number)}”`, from: { language: 'en' } }],
  references: [0, 1, 2].map((index) => ({ number: number * 3 + index + 1, start: 0, end: 10 })),
  doubtful: number % 9 === 0,
  aside: '2 independent sources, 3 reports',
});

/** The outline of a brief over so many reports, as if every one of them had a line with three citations. */
export function largeOutline(reports: number): Outline {
  const lines = Array.from({ length: reports }, (_, number) => lineOf(number));
  const part = (id: string, of: readonly OutlineLine[]) => ({
    id,
    heading: id,
    blocks: [{ kind: 'list' as const, lines: [...of], more: 0 }],
  });
  return {
    negotiation: { id: 'large', name: 'Arland – Borland' },
    asOf: null,
    language: 'en',
    title: 'Arland – Borland',
    details: [`${reports} reports`],
    sections: [part('when', lines.slice(0, 20)), part('said', lines), part('open', lines.slice(0, 20))],
    citations: Array.from({ length: reports * 3 }, (_, index) => ({
      number: index + 1,
      report: `r${(index + 1) % reports}`,
      publisher: `Courier ${index % 40}`,
      date: '2031-05-16',
    })),
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
