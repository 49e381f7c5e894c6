import type { Brief, Line, SectionId } from '../src/index.ts';
import { linesIn } from '../src/lines.ts';

/** The words of a line, its label before them, its mark of doubt behind. */
export function said({ label, text, doubtful }: Line): string {
  const words = text.map((piece) => piece.text).join('');
  return `${label ? `${label} | ` : ''}${words}${doubtful ? ' ?' : ''}`;
}

/** All lines of a brief, or of one of its sections. */
export function linesOf(brief: Brief, section?: SectionId): Line[] {
  const sections = brief.sections.filter(({ id }) => section === undefined || id === section);
  return sections.flatMap(({ blocks }) => blocks.flatMap(linesIn));
}

/** What a section says, line by line. */
export const saidIn = (brief: Brief, section: SectionId) => linesOf(brief, section).map(said);
