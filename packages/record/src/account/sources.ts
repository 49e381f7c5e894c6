import type { Document, Dossier } from '@parley/dossier';
import type { Identities, Identity, ReportInfo } from '../model.ts';
import { weightOf } from './confidence.ts';
import { hashOf } from './hash.ts';
import { dayText, hullOf, whenOf } from './when.ts';
import type { Days } from './when.ts';

/**
 * What an account reads of a report: its facts and entities, and what is known of its document, whose text may
 * be left out. A whole `Report` is one.
 */
export interface AccountReport {
  readonly id: string;
  readonly addedAt: string;
  readonly replaces?: string;
  readonly dossier: Pick<Dossier, 'entities' | 'facts'> & {
    readonly documents: readonly Omit<Document, 'text'>[];
  };
}

/** A report in use, with what the rest asks of it. */
export interface Source {
  readonly report: AccountReport;
  readonly info: ReportInfo;
  /** The days on which it may have come out. */
  readonly days: Days;
  /** Reports with one voice are reprints of one another. */
  readonly voice: string;
  /** How far its source is to be trusted, above 0 and at most 1. */
  readonly weight: number;
  /** The id of the identity of an entity of its dossier. */
  readonly idOf: (entity: string) => string;
  /** Those asked for whom the record knows no identity for. */
  readonly strangers: () => readonly Identity[];
}

/** The choice of the reports that count. */
export interface Choice {
  readonly reports: readonly AccountReport[];
  /** The reports of the negotiation. */
  readonly of: ReadonlySet<string>;
  readonly asOf: string | null;
}

/**
 * The reports that count as of a day, the oldest first: those published until the end of it and not replaced by
 * a newer version that was. Where only the month is known, a report counts from the last day of it; where nothing
 * is, from the day on which it was added. A newer version that claims no later day than the one before it came
 * to be known when it was added.
 */
export function reportsInUse({ reports, of, asOf }: Choice): AccountReport[] {
  const byId = new Map(reports.filter(({ id }) => of.has(id)).map((report) => [report.id, report]));
  const limit = asOf === null ? Infinity : (boundedDays(asOf)?.to ?? Infinity);
  const counted = [...byId.values()].filter((report) => knownBy(report, byId) <= limit);
  const replaced = new Set(counted.flatMap((report) => versionsBefore(report, byId)));
  return counted
    .filter(({ id }) => !replaced.has(id))
    .map((report) => ({ report, days: daysOf(report) }))
    .sort((one, other) => one.days.from - other.days.from || order(one.report.id, other.report.id))
    .map(({ report }) => report);
}

/** The earlier versions of a report, the newest first. A circle ends where it began. */
export function versionsBefore(
  report: AccountReport,
  byId: ReadonlyMap<string, AccountReport>,
): readonly string[] {
  const found = new Set<string>();
  let before = report.replaces;
  while (before !== undefined && before !== report.id && !found.has(before)) {
    found.add(before);
    before = byId.get(before)?.replaces;
  }
  return [...found];
}

/** Strings in the order of their code units, wherever the program runs. */
export const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const publishedOf = ({ dossier }: AccountReport): string | null => dossier.documents[0]?.published ?? null;

const addedOn = ({ addedAt }: AccountReport): Days => boundedDays(addedAt.slice(0, 10)) ?? EPOCH;
const EPOCH: Days = { from: 0, to: 0 };

const daysOf = (report: AccountReport): Days => boundedDays(publishedOf(report)) ?? addedOn(report);

/** The days of an EDTF value that has a beginning and an end. */
function boundedDays(value: string | null): Days | null {
  const days = hullOf(whenOf(value));
  return days && Number.isFinite(days.from) && Number.isFinite(days.to) ? days : null;
}

function knownBy(report: AccountReport, byId: ReadonlyMap<string, AccountReport>): number {
  const own = daysOf(report).to;
  const before = report.replaces === undefined ? undefined : byId.get(report.replaces);
  return before && own <= daysOf(before).to ? Math.max(own, addedOn(report).to) : own;
}

/** What gives the reports their voices, grades and names. */
export interface Knowledge {
  readonly identities: Identities;
  readonly voices: ReadonlyMap<string, string>;
  readonly grades: ReadonlyMap<string, string>;
  /** All reports, those that newer versions replace included. */
  readonly byId: ReadonlyMap<string, AccountReport>;
}

/** A report with its voice, its grade, and the identities of its entities. */
export function sourceOf(report: AccountReport, knowledge: Knowledge): Source {
  const info = infoOf(report, knowledge);
  const known = new Map<string, string>();
  const strangers: Identity[] = [];
  const find = (entity: string) => {
    const identity = knowledge.identities.of(report.id, entity);
    if (identity) return identity.id;
    const stranger = strangerOf(report, entity);
    strangers.push(stranger);
    return stranger.id;
  };
  const idOf = (entity: string) => {
    const id = known.get(entity) ?? find(entity);
    known.set(entity, id);
    return id;
  };
  const weight = weightOf(info.grade);
  return { report, info, days: daysOf(report), voice: info.voice, weight, idOf, strangers: () => strangers };
}

function infoOf(report: AccountReport, { voices, grades, byId }: Knowledge): ReportInfo {
  const [document] = report.dossier.documents;
  const { title, source, url } = document ?? {};
  const grade = source === undefined ? undefined : grades.get(source);
  const before = versionsBefore(report, byId);
  return {
    id: report.id,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    language: document?.language ?? 'und',
    published: document?.published ?? null,
    addedAt: report.addedAt,
    voice: voices.get(report.id) ?? report.id,
    ...(grade !== undefined && { grade }),
    ...(before.length > 0 && { replaces: before }),
  };
}

/** Who an entity is that the record knows nobody for: itself alone. */
function strangerOf(report: AccountReport, entity: string): Identity {
  const known = report.dossier.entities.find(({ id }) => id === entity);
  return {
    id: `x-${hashOf(`${report.id}\n${entity}`)}`,
    kind: known?.kind ?? 'group',
    name: known?.name ?? entity,
    aliases: known?.aliases ?? [],
    ...(known?.country !== undefined && { country: known.country }),
    roles: [],
    members: [{ report: report.id, entity }],
    because: [],
  };
}

/** The first day on which a report may have come out, as EDTF: what changes are ordered by. */
export const firstDay = ({ published, addedAt }: Pick<ReportInfo, 'published' | 'addedAt'>): string =>
  dayText((boundedDays(published) ?? boundedDays(addedAt.slice(0, 10)) ?? EPOCH).from);
