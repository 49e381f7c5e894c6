/*
 * Words and formats for the record. Apart from the rest, which one article needs.
 */
export { makeAccountBrief } from './brief.ts';
export type { AccountBriefOptions } from './brief.ts';
export { renderCalendar } from '../formats/icalendar.ts';
export { renderCsv } from '../formats/csv.ts';
export type { Cell } from '../formats/csv.ts';
export { accountJsonLd } from '../formats/json-ld.ts';
