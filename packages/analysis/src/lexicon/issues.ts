import type { Issue } from '@parley/dossier';

/** What a language must provide: the words (see `ConceptEntries`) that point to each issue. */
export type IssueLexicon = Readonly<Record<Issue, string>>;
