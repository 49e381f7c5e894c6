import { recall, remember } from './stored.ts';

const key = (negotiation: string) => `seen.${negotiation}`;

/**
 * Until which day this reader had seen reports of a negotiation when this visit began, or undefined on the first. A
 * visit lasts as long as the tab, so that the page can be loaded anew without losing what is new.
 */
export function seenBefore(negotiation: string): string | undefined {
  const session = () => sessionStorage;
  const ofThisVisit = recall(key(negotiation), session);
  if (ofThisVisit !== null) return ofThisVisit === '' ? undefined : ofThisVisit;
  const before = recall(key(negotiation));
  remember(key(negotiation), before ?? '', session);
  return before ?? undefined;
}

/** Writes down that reports until this day were seen. */
export function markSeen(negotiation: string, day: string): void {
  seenBefore(negotiation);
  remember(key(negotiation), day);
}
