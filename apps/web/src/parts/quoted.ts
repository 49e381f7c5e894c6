const OPENING = /[“„«]/g;
const CLOSING = /[”»]/g;

/** Words of a source, without the marks at their ends that belong to what stood around them. */
export function tidy(text: string): string {
  const bare = text.replace(/^[\s,;:.]+/u, '').replace(/[\s,;:]+$/u, '');
  const unopened = (bare.match(CLOSING)?.length ?? 0) - (bare.match(OPENING)?.length ?? 0);
  return unopened > 0 && /[”»]$/.test(bare) ? bare.slice(0, -1) : bare;
}
