/** What stands between thousands. */
const BETWEEN: Readonly<Record<string, string>> = { 'nl-NL': '.', 'en-GB': ',' };

/**
 * A whole number as a language writes it: “1,000”. Without `Intl`: the first number that it writes takes a browser as
 * long as a fifth of drawing the page.
 */
export const numberText = (locale: string, count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, BETWEEN[locale] ?? '\u00a0');

/** A number with the word for one or for more: “1 report”, “1,000 reports”. */
export const counted = (locale: string, count: number, one: string, many: string) =>
  `${numberText(locale, count)} ${count === 1 ? one : many}`;
