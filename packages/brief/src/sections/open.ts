import type { Fact } from '@parley/dossier';
import { list } from '../blocks.ts';
import { describe, encounterInWords } from '../describe.ts';
import { differencesOf } from '../differences.ts';
import { readEdtf } from '../edtf.ts';
import type { Block, Line } from '../model.ts';
import { DOUBT, lineOf, lineOn, quoted } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Dates that are not fixed, heads that are not named, reports that differ, and what is possible, denied or doubtful. */
export function openBlocks(reading: Reading): readonly Block[] {
  const { headings } = reading.words;
  return [
    ...list(undatedLines(reading, reading.facts('meeting')), headings.undated),
    ...list(unheadedLines(reading, reading.facts('delegation')), headings.unheaded),
    ...list(differencesOf(reading), headings.differing),
    ...list([...unsettledLines(reading, reading.dossier.facts), ...doubtLines(reading)], headings.unsettled),
  ];
}

const TO_COME: readonly string[] = ['planned', 'proposed', 'postponed'];

/** Those of the meetings that are to come on a day that is not fixed. */
export function undatedLines(
  reading: Reading,
  meetings: readonly Extract<Fact, { type: 'meeting' }>[],
): Line[] {
  const open = meetings.filter(({ status, time }) => TO_COME.includes(status) && !isFixed(time?.value));
  return open.map((meeting) => {
    const { words } = reading;
    const what = encounterInWords(reading, meeting);
    if (meeting.time && meeting.time.value !== null)
      return lineOf(reading, meeting, [{ text: words.openDate(what) }]);
    const told = meeting.time ? quoted(meeting.time.text, reading.languageOf(meeting), words) : [];
    const text = [
      { text: words.undated(what) },
      ...(told.length > 0 ? [{ text: ' (' }, ...told, { text: ')' }] : []),
    ];
    return lineOf(reading, meeting, text);
  });
}

/** Whether a value names one day, or one stretch of days. */
function isFixed(value: string | null | undefined): boolean {
  const time = value === null || value === undefined ? null : readEdtf(value);
  if (time?.kind === 'set') return time.all || time.points.length === 1;
  return time?.kind === 'interval' || time?.point.year !== undefined;
}

/** The parties that send somebody, and are not said to send anybody at their head. */
export function unheadedLines(
  reading: Reading,
  delegations: readonly Extract<Fact, { type: 'delegation' }>[],
): Line[] {
  const { names, words } = reading;
  const headed = new Set(delegations.filter(({ head }) => head !== undefined).map(({ party }) => party));
  const open = delegations.filter((fact) => !headed.has(fact.party) && !isAbsenceAlone(fact));
  return open.map((fact) =>
    lineOn(fact.evidence, [{ text: words.unheaded(names.within(fact.party)) }], fact.confidence < DOUBT),
  );
}

/** Who is said to stay away, and nothing else, makes no delegation whose head could be asked for. */
const isAbsenceAlone = ({ absent, members, size, level }: Extract<Fact, { type: 'delegation' }>) =>
  absent.length > 0 && members.length === 0 && size === undefined && level === undefined;

/** The facts that may be, or are denied, as they stand in their own section. Of a meeting its status says so. */
export function unsettledLines(reading: Reading, facts: readonly Fact[]): Line[] {
  const open = facts.filter(
    ({ modality, type }) => type !== 'meeting' && (modality === 'possible' || modality === 'denied'),
  );
  return open.map((fact) => {
    const line = describe(reading, fact);
    const label = reading.words.modalities[fact.modality];
    const subject = line.label ? [{ text: `${line.label}: ` }] : [];
    // The modality is the label here, so the text need not begin with it.
    return {
      ...line,
      label,
      text: [...subject, ...line.text.filter(({ text }, index) => index > 0 || text !== `${label}: `)],
    };
  });
}

/** One line that gathers the evidence of all that was read with doubt; the lines themselves stand above, marked. */
function doubtLines({ dossier, words }: Reading): Line[] {
  const doubtful: readonly Fact[] = dossier.facts.filter(({ confidence }) => confidence < DOUBT);
  if (doubtful.length === 0) return [];
  const evidence = doubtful.flatMap((fact) => fact.evidence);
  return [lineOn(evidence, [{ text: words.doubtfulFacts(doubtful.length) }], true)];
}
