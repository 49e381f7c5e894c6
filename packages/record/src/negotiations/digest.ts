import type { Fact, Issue, MeetingFact, MeetingKind, MeetingStatus, Part } from '@parley/dossier';
import { documentOf } from '../model.ts';
import type { Report } from '../model.ts';

/**
 * What a report says about who negotiates with whom, about what, where and when: all that is needed to tell which
 * negotiation it belongs to, in about a kilobyte of plain data. Entities are ids of the report's dossier.
 */
export interface ReportDigest {
  readonly report: string;
  /** EDTF. */
  readonly published: string | null;
  /** Everybody below or in no fact at all, and how often the text names them. */
  readonly actors: readonly Actor[];
  readonly encounters: readonly Encounter[];
  /** Who plays which part; how sure that is. */
  readonly parts: readonly { readonly entity: string; readonly part: Part; readonly weight: number }[];
  /** Whom a person acts for: a delegation, or the body or country of an office. */
  readonly teams: readonly Team[];
  readonly topics: readonly Topic[];
}

export interface Actor {
  readonly entity: string;
  readonly mentions: number;
}

/** A fact in which several stand together: they meet, or something came of it between them. */
export interface Encounter {
  readonly fact: string;
  readonly who: readonly string[];
  /** How sure that is, 0..1. */
  readonly weight: number;
  /** EDTF; null where the report does not say. */
  readonly time: string | null;
  /** Absent: an outcome. */
  readonly meeting?: {
    readonly kind: MeetingKind;
    readonly status: MeetingStatus;
    readonly denied: boolean;
    readonly indirect: boolean;
    readonly place?: string;
  };
}

export interface Team {
  readonly party: string;
  readonly people: readonly string[];
  readonly by: 'delegation' | 'office';
}

/** An issue that somebody speaks to. */
export interface Topic {
  readonly issue: Issue;
  readonly who: readonly string[];
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const areTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
function has(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
}
function listOf(fields: Readonly<Record<string, Check>>): Check {
  const isOne = has(fields);
  return (value) => Array.isArray(value) && value.every(isOne);
}

const isWhole = has({
  report: isText,
  published: orNull(isText),
  actors: listOf({ entity: isText, mentions: isNumber }),
  encounters: listOf({
    fact: isText,
    who: areTexts,
    weight: isNumber,
    time: orNull(isText),
    meeting: orAbsent(has({ kind: isText, status: isText, place: orAbsent(isText) })),
  }),
  parts: listOf({ entity: isText, part: isText, weight: isNumber }),
  teams: listOf({ party: isText, people: areTexts, by: isText }),
  topics: listOf({ issue: isText, who: areTexts }),
});

/** Whether a value that was stored is a digest: what comes with an import may be anything. */
export const isDigest = (value: unknown): value is ReportDigest => isWhole(value);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The digest of a report. */
export function digestOf(report: Report): ReportDigest {
  const { facts, entities } = report.dossier;
  return {
    report: report.id,
    published: documentOf(report).published,
    actors: entities.map(({ id, mentions }) => ({ entity: id, mentions: mentions.length })),
    encounters: facts.flatMap(encounterIn),
    parts: facts.flatMap((fact) =>
      fact.type === 'part' && fact.modality !== 'denied'
        ? [{ entity: fact.entity, part: fact.part, weight: fact.confidence }]
        : [],
    ),
    teams: facts.flatMap(teamIn),
    topics: facts.flatMap(topicsIn),
  };
}

function encounterIn(fact: Fact): Encounter[] {
  if (fact.type !== 'meeting' && fact.type !== 'outcome') return [];
  const base = { fact: fact.id, weight: fact.confidence, time: fact.time?.value ?? null };
  if (fact.type === 'outcome') return [{ ...base, who: fact.parties }];
  return [{ ...base, who: fact.participants, meeting: meetingIn(fact) }];
}

function meetingIn(fact: MeetingFact): NonNullable<Encounter['meeting']> {
  const { kind, status, modality, format, place } = fact;
  const base = { kind, status, denied: modality === 'denied', indirect: format === 'indirect' };
  return place === undefined ? base : { ...base, place };
}

function teamIn(fact: Fact): Team[] {
  if (fact.type === 'delegation') {
    const { party, head, members, absent } = fact;
    const people = [...(head === undefined ? [] : [head]), ...members, ...absent];
    return [{ party, people, by: 'delegation' }];
  }
  if (fact.type !== 'role' || fact.of === undefined || fact.former || fact.modality === 'denied') return [];
  return [{ party: fact.of, people: [fact.person], by: 'office' }];
}

function topicsIn(fact: Fact): Topic[] {
  const topics = (issues: readonly (Issue | null)[], who: readonly string[]) =>
    issues.flatMap((issue) => (issue === null || issue === 'other' ? [] : [{ issue, who }]));
  if (fact.type === 'position' || fact.type === 'mandate') return topics([fact.issue], [fact.holder]);
  if (fact.type === 'outcome') return topics([fact.issue], fact.parties);
  if (fact.type !== 'precondition') return [];
  return topics([...new Set([fact.before.issue, fact.requires.issue])], [fact.holder]);
}
