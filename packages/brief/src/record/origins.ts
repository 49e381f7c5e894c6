import type { Attestation, ReportInfo } from '@parley/record';
import { elide, oneLine } from '../text.ts';
import { shortDay } from './days.ts';
import { byDay } from './dossier.ts';
import type { Telling } from './telling.ts';

type Setting = Pick<Telling, 'words' | 'own' | 'year' | 'reports'>;

const LONGEST_SOURCE = 40;
/** So many sources are named; the others are counted. */
const MOST_NAMED = 2;

/** Who published a report: its source, else the host of its address; undefined where neither is known. */
export function sourceOf({ source, url }: Pick<ReportInfo, 'source' | 'url'>): string | undefined {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1];
  const told = oneLine(source ?? '') || oneLine(host ?? '');
  return told === '' ? undefined : elide(told, LONGEST_SOURCE);
}

/** “Reuters (B2), 15 May”, as far as it is known; “report, 15 May” of a report without a source. */
export function originInWords(report: ReportInfo, { words, own, year }: Setting): string {
  const grade = report.grade === undefined ? '' : ` (${report.grade})`;
  const day = report.published === null ? undefined : shortDay(report.published, words, year);
  return [`${sourceOf(report) ?? own.report}${grade}`, day].filter((part) => part !== undefined).join(', ');
}

/** Who says so, each voice once, the first first: “Reuters, 15 May; De Bode, 16 May; and 3 more”. */
export function originsInWords(attestations: readonly Attestation[], setting: Setting): string {
  const voices = new Map<string, string>();
  for (const { voice, report } of byDay(attestations)) {
    const info = setting.reports.get(report);
    if (info && !voices.has(voice)) voices.set(voice, originInWords(info, setting));
  }
  const named = [...new Set(voices.values())];
  if (named.length <= MOST_NAMED + 1) return named.join('; ');
  return [...named.slice(0, MOST_NAMED), setting.own.others(named.length - MOST_NAMED)].join('; ');
}

/** How a claim is supported: the one report that says so, or how many sources and reports do. */
export function supportInWords(
  attestations: readonly Attestation[],
  voices: number,
  setting: Setting,
): string {
  const reports = new Set(attestations.map(({ report }) => report));
  return reports.size === 1
    ? originsInWords(attestations, setting)
    : setting.own.support(voices, reports.size);
}
