export { makeBrief } from './brief.ts';
export type { BriefOptions } from './brief.ts';
export { SECTIONS } from './model.ts';
export type {
  Block,
  Brief,
  BriefLanguage,
  Citation,
  Head,
  Line,
  ListBlock,
  Piece,
  Reference,
  Row,
  Section,
  SectionId,
  TableBlock,
} from './model.ts';
export { renderHtml } from './formats/html.ts';
export { renderMarkdown } from './formats/markdown.ts';
export { renderTerminal } from './formats/terminal.ts';
export type { TerminalOptions } from './formats/terminal.ts';
