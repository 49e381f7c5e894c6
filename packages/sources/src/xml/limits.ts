import { SourceError } from '../error.ts';

/** The most tags of an XML file that is read as a whole: a feed has some hundreds, a day of an agency some ten thousands. */
const MOST_TAGS = 500_000;

/** The largest XML file, in bytes. */
export const MAX_XML = 16 * 1024 * 1024;

/** @throws SourceError `too-large` where XML has more elements than memory and patience allow. */
export function checkTags(xml: string, name: string): void {
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags += 1;
  if (tags <= MOST_TAGS) return;
  throw new SourceError(
    'too-large',
    name,
    `it has more than ${String(MOST_TAGS)} tags`,
    'split it into its items',
  );
}
