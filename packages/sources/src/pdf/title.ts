import { nameOf } from '../document.ts';
import type { Paragraph } from './paragraphs.ts';
import { usualSize } from './paragraphs.ts';

/** How much larger than the text a title is set. */
const LARGER = 1.2;

/** How many paragraphs from the beginning a title may stand. */
const WITHIN = 6;

/** What programs write where nobody gave a title: names of files, and of what they were made with. */
const NO_TITLE =
  /\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|pptx?|html?)\b|^microsoft|^untitled|^layout\b|^(?:naamloos|titel|title)$/i;

/** The longest title, in characters. */
const LONGEST = 250;

/**
 * The title of a document: the one that its data give, where its first page has it or none larger; else what stands in
 * the largest letters at the top.
 */
export function titleOf(paragraphs: readonly Paragraph[], told: unknown): string | undefined {
  const first = paragraphs.filter(({ page }) => page === paragraphs[0]?.page).slice(0, WITHIN);
  const name = typeof told === 'string' && !NO_TITLE.test(told.trim()) ? nameOf(told) : undefined;
  if (name !== undefined && first.some(({ text }) => text.startsWith(name))) return name;
  const largest = first.reduce((best, one) => (one.size > best.size ? one : best), { text: '', size: 0 });
  if (isTitle(largest.text) && largest.size >= usualSize(paragraphs) * LARGER) return largest.text;
  return name !== undefined && name.split(/\s+/).length >= 3 ? name : undefined;
}

function isTitle(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= LONGEST;
}
