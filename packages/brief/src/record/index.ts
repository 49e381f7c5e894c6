/*
 * Words and formats for the record. Apart from the rest, which one article needs.
 */
export { makeAccountBrief } from './brief.ts';
export type { AccountBriefOptions } from './brief.ts';
export { renderCalendar } from '../formats/icalendar.ts';
export { renderFragment } from '../formats/fragment.ts';
export { renderCsv } from '../formats/csv.ts';
export type { Cell } from '../formats/csv.ts';
export { accountJsonLd } from '../formats/json-ld.ts';

export { makeNegotiations, negotiationsJson, negotiationsTable } from './parts/negotiations.ts';
export type { NegotiationEntry, NegotiationJson } from './parts/negotiations.ts';
export { makeWho, whoJson, whoTable } from './parts/who.ts';
export type { WhoEntry } from './parts/who.ts';
export { makeTimeline, timelineJson, timelineTable } from './parts/timeline.ts';
export type { TimelineEntry } from './parts/timeline.ts';
export { makePositions, positionsJson, positionsTable } from './parts/positions.ts';
export type { PositionEntry } from './parts/positions.ts';
export { changesJson, changesTable, makeChanges } from './parts/changes.ts';
export type { ChangeEntry, ChangesOptions } from './parts/changes.ts';
export { makeSearch, searchJson, searchTable } from './parts/search.ts';
export type { FoundHit, SearchEntry } from './parts/search.ts';
export { claimJson, claimsTable, makeClaim } from './parts/claim.ts';
export type { ClaimEntry, ClaimOptions } from './parts/claim.ts';
export type { Evidence } from './evidence.ts';
export type { Table } from './table.ts';
export type { RecordOptions } from './telling.ts';

export { delegationsData, roundData } from './data/delegations.ts';
export { delegationsTable } from './data/delegations-table.ts';
export { positionsData } from './data/positions.ts';
export { timelineData } from './data/timeline.ts';
export { claimTeller } from './data/claim.ts';
export type { ClaimData } from './data/claim.ts';
export { cardData, namesFor } from './data/card.ts';
