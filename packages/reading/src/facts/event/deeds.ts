import type { Concept } from '@parley/analysis';
import type { PloverType } from '@parley/dossier';

/**
 * Where a clause names those a deed is aimed at: the object of its verb (the subject of the passive), the receiver
 * (“gave B arms”), whoever is to do what is asked (“demanded that B leave”), whom the infinitive of an unknown deed has
 * as its object (“refused to meet B”), whom a protest is about, or the noun phrase after a preposition of a concept.
 */
export type Slot = 'object' | 'receiver' | 'doer' | 'partner' | 'cause' | Concept;

/** What a word or a pair of words says happened, in PLOVER's terms. */
export interface Deed {
  readonly verb: Concept;
  readonly event: PloverType;
  /** Where the recipients are named; the first place that names anybody counts. */
  readonly to: readonly Slot[];
  /** Whether it is an event without anybody it is aimed at (“Requires recipient: No” in the manual). */
  readonly alone?: boolean;
  /** Whether several actors without a recipient do it together (“A and B signed …”). */
  readonly mutual?: boolean;
  /** Whether nothing is done to anybody, so that the subject acts whatever the auxiliary looks like (“is afgetreden”). */
  readonly intransitive?: boolean;
  /** Whether it takes an infinitive that says what is asked (“told B to leave”). */
  readonly infinitive?: boolean;
}

/** Verbs that say by themselves what happened; of several that a verb carries the first that fits. */
export const VERBS: readonly Deed[] = [
  { verb: 'CONVICT', event: 'SANCTION', to: ['object'] },
  { verb: 'CONDEMN', event: 'ACCUSE', to: ['object'] },
  { verb: 'CRITICISE', event: 'ACCUSE', to: ['UPON', 'AGAINST', 'UNTO'] },
  { verb: 'INVESTIGATE', event: 'ACCUSE', to: ['object', 'AGAINST', 'UPON'] },
  { verb: 'MENACE', event: 'THREATEN', to: ['object', 'AGAINST', 'UPON', 'partner'], alone: true },
  { verb: 'ASSAIL', event: 'ASSAULT', to: ['object'] },
  { verb: 'FIRE_AT', event: 'ASSAULT', to: ['AGAINST', 'UPON', 'WITH'], mutual: true },
  { verb: 'EXTRADITE', event: 'COOPERATE', to: ['UNTO'] },
  { verb: 'CONSTRAIN', event: 'COERCE', to: ['object', 'FROM'] },
  { verb: 'EXPEL', event: 'COERCE', to: ['object'] },
  { verb: 'PENALISE', event: 'SANCTION', to: ['object', 'WITH'] },
  { verb: 'PARDON', event: 'CONCEDE', to: ['object', 'UNTO'] },
  { verb: 'APOLOGISE', event: 'CONCEDE', to: ['UNTO', 'WITH'], intransitive: true, alone: true },
  { verb: 'PRAISE', event: 'SUPPORT', to: ['object'] },
  { verb: 'STAND_BY', event: 'SUPPORT', to: ['object', 'WITH', 'UPON', 'UNTO'] },
  { verb: 'AID', event: 'AID', to: ['object'] },
  { verb: 'RELEASE', event: 'RETREAT', to: ['object'] },
  { verb: 'SURRENDER', event: 'RETREAT', to: ['UNTO', 'FROM'], intransitive: true, alone: true },
  { verb: 'TRADE', event: 'COOPERATE', to: ['WITH'], mutual: true },
  { verb: 'RESIGN', event: 'RETREAT', to: [], intransitive: true, alone: true },
  { verb: 'ON_ALERT', event: 'MOBILIZE', to: ['AGAINST', 'UPON'], intransitive: true, alone: true },
  {
    verb: 'DEMONSTRATE',
    event: 'PROTEST',
    to: ['AGAINST', 'UPON', 'cause'],
    intransitive: true,
    alone: true,
  },
  {
    verb: 'APPEAL',
    event: 'REQUEST',
    to: ['object', 'OF', 'UPON', 'WITH', 'doer', 'UNTO', 'FROM'],
    alone: true,
  },
  { verb: 'BID', event: 'REQUEST', to: ['object', 'receiver', 'UNTO'], infinitive: true },
  { verb: 'DECLINE', event: 'REJECT', to: ['object', 'partner', 'BY'], alone: true },
  { verb: 'GIVE_IN', event: 'CONCEDE', to: ['UNTO', 'FROM', 'object'], alone: true },
  { verb: 'COMMIT', event: 'AGREE', to: ['receiver', 'UNTO', 'WITH', 'partner'], alone: true },
];

/** A verb of dealing and the thing that it deals with, which together say what happened; the first that fits counts. */
export const DEALINGS: readonly (Deed & { readonly thing: Concept })[] = [
  { verb: 'CALL_HOME', thing: 'ENVOYS', event: 'SANCTION', to: ['FROM', 'IN', 'UNTO'] },
  { verb: 'SUMMON', thing: 'ENVOYS', event: 'ACCUSE', to: ['object'] },
  { verb: 'EXPEL', thing: 'ENVOYS', event: 'SANCTION', to: ['object'] },
  { verb: 'EXPEL', thing: 'PEACEKEEPERS', event: 'SANCTION', to: ['object'] },
  { verb: 'PULL_BACK', thing: 'PEACEKEEPERS', event: 'SANCTION', to: ['FROM'] },
  { verb: 'PULL_BACK', thing: 'TROOPS', event: 'RETREAT', to: ['FROM'], alone: true },
  { verb: 'LIFT', thing: 'RESTRICTION', event: 'CONCEDE', to: ['UPON', 'AGAINST', 'IN', 'OF'], alone: true },
  { verb: 'LIFT', thing: 'CAPTURE', event: 'RETREAT', to: ['OF', 'UPON', 'AGAINST'] },
  { verb: 'LIFT', thing: 'PENALTY', event: 'RETREAT', to: ['AGAINST', 'UPON', 'UNTO'] },
  {
    verb: 'SUSPEND',
    thing: 'TIES',
    event: 'SANCTION',
    to: ['WITH', 'UNTO', 'BETWEEN', 'FROM'],
    mutual: true,
  },
  { verb: 'SUSPEND', thing: 'ASSISTANCE', event: 'SANCTION', to: ['UNTO', 'IN'] },
  { verb: 'SHUT', thing: 'ENTRANCE', event: 'SANCTION', to: ['WITH', 'UNTO', 'IN'] },
  { verb: 'UNLOCK', thing: 'ENTRANCE', event: 'RETREAT', to: ['WITH', 'UNTO'] },
  { verb: 'UNLOCK', thing: 'PEACEKEEPERS', event: 'RETREAT', to: ['object', 'UNTO'], alone: true },
  { verb: 'LAY_ON', thing: 'PENALTY', event: 'SANCTION', to: ['AGAINST', 'UPON', 'UNTO', 'receiver'] },
  {
    verb: 'LAY_ON',
    thing: 'RESTRICTION',
    event: 'COERCE',
    to: ['UPON', 'IN', 'AGAINST', 'UNTO'],
    alone: true,
  },
  { verb: 'LAY_ON', thing: 'CAPTURE', event: 'COERCE', to: ['OF', 'UPON', 'AGAINST', 'IN'] },
  { verb: 'RESTORE', thing: 'TIES', event: 'SUPPORT', to: ['WITH', 'BETWEEN'], mutual: true },
  { verb: 'DEAL_OUT', thing: 'ASSISTANCE', event: 'AID', to: ['receiver', 'UNTO'] },
  { verb: 'DEPLOY', thing: 'PEACEKEEPERS', event: 'AID', to: ['UNTO', 'IN'] },
  { verb: 'DEPLOY', thing: 'TROOPS', event: 'MOBILIZE', to: ['AGAINST', 'UPON', 'IN', 'UNTO'], alone: true },
  {
    verb: 'PERFORM',
    thing: 'CRITICISM',
    event: 'ACCUSE',
    to: ['UPON', 'AGAINST', 'WITH', 'UNTO'],
  },
  { verb: 'PERFORM', thing: 'BACKING', event: 'SUPPORT', to: ['receiver', 'UNTO', 'WITH', 'UPON'] },
  { verb: 'PERFORM', thing: 'ULTIMATUM', event: 'THREATEN', to: ['receiver', 'UNTO', 'UPON'] },
  { verb: 'PERFORM', thing: 'PROTEST', event: 'PROTEST', to: ['AGAINST', 'UPON', 'cause'], alone: true },
  { verb: 'PERFORM', thing: 'DRILL', event: 'MOBILIZE', to: ['WITH', 'AGAINST', 'IN'], alone: true },
  { verb: 'PERFORM', thing: 'DECLINE', event: 'REJECT', to: ['AGAINST', 'UPON'], alone: true },
  { verb: 'PERFORM', thing: 'PENALTY', event: 'SANCTION', to: ['AGAINST', 'UPON'] },
];

/** Nouns of deeds, and whom their “of” names: who does it, or whom it hits. */
export const NOUNS: readonly {
  readonly noun: Concept;
  readonly event: PloverType;
  readonly of: 'actor' | 'recipient';
}[] = [
  { noun: 'RAID', event: 'ASSAULT', of: 'actor' },
  { noun: 'SLAUGHTER', event: 'ASSAULT', of: 'recipient' },
  { noun: 'CAPTURE', event: 'COERCE', of: 'recipient' },
];

/** Cooperation that PLOVER counts as agreement as long as it lies ahead (manual 0.8, AGREE). */
const COOPERATION: ReadonlySet<PloverType> = new Set<PloverType>([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'AGREE',
]);
/** What is given up; as long as it lies ahead it is a concession (manual 0.8, CONCEDE). */
const YIELDING: ReadonlySet<PloverType> = new Set<PloverType>(['CONCEDE', 'RETREAT']);
/** Material conflict: as long as it lies ahead, a threat. */
const HOSTILE: ReadonlySet<PloverType> = new Set<PloverType>([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
]);

/** Deeds of which it is worth saying that they did not, or may have, happened; of words that are spoken it is not. */
const MATERIAL: ReadonlySet<PloverType> = new Set<PloverType>([...HOSTILE, 'AID', 'COOPERATE', 'RETREAT']);

/** Whether a type is material conflict. */
export function isHostile(event: PloverType): boolean {
  return HOSTILE.has(event);
}

/** How a deed stands to what happens: done, or only bound for, announced, held out, turned down or tried. */
export type Standing =
  'done' | 'denied' | 'possible' | 'announced' | 'promised' | 'threatened' | 'refused' | 'attempted';

/** The type of a deed that stands so, with PLOVER's rules for what lies ahead; undefined where it is no event. */
export function typeOf(event: PloverType, standing: Standing): PloverType | undefined {
  switch (standing) {
    case 'done':
      return event;
    case 'denied':
    case 'possible':
      return MATERIAL.has(event) ? event : undefined;
    case 'attempted':
      return HOSTILE.has(event) ? event : undefined;
    case 'refused':
      return HOSTILE.has(event) ? undefined : 'REJECT';
    case 'threatened':
      return 'THREATEN';
    default:
      if (HOSTILE.has(event)) return 'THREATEN';
      if (COOPERATION.has(event)) return 'AGREE';
      if (YIELDING.has(event)) return standing === 'promised' ? 'AGREE' : 'CONCEDE';
      return event;
  }
}
