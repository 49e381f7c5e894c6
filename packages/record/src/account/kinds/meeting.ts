import type { MeetingFact, MeetingStatus } from '@parley/dossier';
import type { Identities } from '../../model.ts';
import { field, timeField } from '../field.ts';
import type { Context, Kind } from '../kind.ts';
import { saidLast } from '../knowledge.ts';
import { relationOfSizes } from '../relation.ts';
import { groupBy } from '../row.ts';
import type { Draft, Row, Topic, Verdict } from '../row.ts';
import { spread, whenOf } from '../when.ts';
import { momentOf, occasionsOf, timeOf } from './occasions.ts';
import { OPENNESS, phaseOf } from './phase.ts';
import type { Phase } from './phase.ts';
import { placeField, placeOf } from './place.ts';

const MEETING_TIME = timeField<MeetingFact>(timeOf, momentOf);

/** Encounters: who meets whom on which occasion; reports differ in when, where, whether and how. */
export function meetingKind(identities: Identities): Kind<MeetingFact> {
  return {
    type: 'meeting',
    fields: [
      MEETING_TIME,
      placeField<MeetingFact>(identities),
      field<MeetingFact, { status: MeetingStatus; phase: Phase }>({
        name: 'status',
        read: (row) => ({ status: row.fact.status, phase: phaseOf(row) }),
        key: ({ status, phase }) => `${phase} ${status}`,
        relate: (one, other) =>
          one.phase === other.phase
            ? relationOfSizes(OPENNESS[one.status], OPENNESS[other.status])
            : 'differ',
        openness: ({ status }) => OPENNESS[status] / 10,
        write: (fact, { status }) => ({ ...fact, status }),
      }),
      field<MeetingFact, 'direct' | 'indirect'>({
        name: 'format',
        read: ({ fact }) => fact.format,
        key: (format) => format,
        relate: (one, other) => (one === other ? 'same' : 'differ'),
        write: (fact, format) => ({ ...fact, format }),
      }),
    ],
    topicsOf,
    judge,
    facets: false,
    finish: (fact, rows, topic) => withDay(withoutMisread(fact, rows, placeOf(identities)), rows, topic),
  };
}

function topicsOf(rows: readonly Row<MeetingFact>[], context: Context): Topic<MeetingFact>[] {
  const blocks = groupBy(rows, (row) => encounterOf(row, context));
  const places = placeField<MeetingFact>(context.identities);
  return [...blocks].flatMap(([key, block]) => occasionsOf(key, block, places));
}

/** Offices whose holders speak for a whole side. */
const LEADERS: ReadonlySet<string> = new Set([
  ...['president', 'prime-minister', 'chancellor', 'king', 'queen', 'emir', 'crown-prince'],
  ...['supreme-leader', 'taoiseach', 'head-of-state', 'head-of-government'],
]);

/**
 * Who meets whom, and at what level, so far that two meetings at one time would be one. Delegations of two parties
 * are those of the parties, whoever sits between them; a summit is that of the leaders; two people are themselves.
 */
function encounterOf({ fact }: Row<MeetingFact>, context: Context): string {
  const ids = [...new Set(fact.participants)];
  const way = fact.kind === 'call' || fact.kind === 'visit' ? fact.kind : 'encounter';
  const sides = [...new Set(ids.map((id) => context.scope.sideOf(id) ?? id))].sort();
  const isPerson = (id: string) => context.identities.get(id)?.kind === 'person';
  const people = ids.length > 0 && ids.every(isPerson);
  if (fact.kind === 'summit' || (people && ids.every((id) => isLeader(id, context)))) {
    return `${way} leaders ${sides.join(' ')}`;
  }
  if (people) return `${way} people ${ids.sort().join(' ')}`;
  const parties = sides.filter((side) => context.negotiation.parties.includes(side));
  return `${way} sides ${(parties.length > 1 ? parties : sides).join(' ')}`;
}

function isLeader(id: string, { identities }: Context): boolean {
  const roles = identities.get(id)?.roles ?? [];
  return roles.some(({ former, id: office }) => !former && office !== null && LEADERS.has(office));
}

/**
 * A plan gives way to what came of it. What was held was held: reports that differ about that do not both hold,
 * however late they are. A meeting that was off may be on again, but not the other way round.
 */
function judge(one: Draft<MeetingFact>, other: Draft<MeetingFact>, differing: readonly string[]): Verdict {
  const [a, b] = [phaseOf(one.rows[0]!), phaseOf(other.rows[0]!)];
  // To refuse direct talks is not to refuse indirect ones.
  if (a !== b && differing.includes('format')) return 'beside';
  if (a === b) return a === 'on' ? 'contested' : saidLast(one, other);
  if (a === 'plan' && b === 'on') return 'second';
  if (b === 'plan' && a === 'on') return 'first';
  const last = saidLast(one, other);
  if (a === 'plan' || b === 'plan') return last === 'contested' ? (a === 'plan' ? 'second' : 'first') : last;
  return (a === 'on') === (last === 'first') ? last : 'contested';
}

/** Leaves out a time or a place that no row has when it is read with care. */
function withoutMisread(
  fact: MeetingFact,
  rows: readonly Row<MeetingFact>[],
  whereOf: (row: Row<MeetingFact>) => string | undefined,
): MeetingFact {
  const { time, place, ...rest } = fact;
  const keepsTime = time && rows.some((row) => timeOf(row) !== undefined);
  const keepsPlace = place !== undefined && rows.some((row) => whereOf(row) === place);
  return { ...rest, ...(keepsTime && { time }), ...(keepsPlace && { place }) };
}

/** A time of day without its day gets the day, where the other reports of it, or else of the occasion, agree on one. */
function withDay(
  fact: MeetingFact,
  rows: readonly Row<MeetingFact>[],
  topic: readonly Row<MeetingFact>[],
): MeetingFact {
  const { time } = fact;
  if (!time?.value?.startsWith('T')) return fact;
  const phase = phaseOf(rows[0]!);
  const own = new Set(rows.map(({ source }) => source));
  const said =
    soleDay(rows) ??
    soleDay(topic.filter((row) => phaseOf(row) === phase)) ??
    soleDay(topic.filter(({ source }) => own.has(source)));
  if (!said) return fact;
  const day = timeOf(said)!;
  const evidence = rows.includes(said) ? fact.evidence : [...fact.evidence, ...said.fact.evidence];
  const value = `${day.value!.slice(0, 10)}${time.value}`;
  return { ...fact, time: { text: `${day.text}, ${time.text}`, value }, evidence };
}

/** A row that says the one day that all rows say that say one. */
function soleDay(rows: readonly Row<MeetingFact>[]): Row<MeetingFact> | undefined {
  const dated = rows.filter((row) => spread(whenOf(timeOf(row)?.value)) === 1);
  const days = new Set(dated.map((row) => timeOf(row)!.value!.slice(0, 10)));
  return days.size === 1 ? dated[0] : undefined;
}
