/** What the views say in which one works: sources, review, search, adding. */
export interface WorkWords {
  readonly reports: ReportsWords;
  readonly review: ReviewWords;
  readonly find: FindWords;
  readonly add: AddWords;
  readonly who: WhoWords;
}

export interface ReportsWords {
  readonly title: string;
  readonly tab: string;
  readonly filter: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noMatch: string;
  readonly facts: (count: number) => string;
  readonly show: string;
  readonly all: string;
  readonly none: string;
  readonly inText: string;
  readonly why: string;
  readonly pattern: string;
  readonly words: string;
  readonly refersTo: string;
  readonly confidence: (percent: string) => string;
  readonly modality: Readonly<Record<'asserted' | 'planned' | 'possible' | 'denied', string>>;
  readonly said: string;
  readonly word: string;
  readonly lemma: string;
  readonly role: string;
  readonly concepts: string;
  readonly versions: string;
  readonly belongsTo: string;
  readonly read: string;
  readonly reprint: string;
  readonly choose: string;
}

export interface ReviewWords {
  readonly title: string;
  readonly intro: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly queue: string;
  readonly kinds: string;
  readonly confirm: string;
  readonly reject: string;
  readonly correct: string;
  readonly same: string;
  readonly different: string;
  readonly next: string;
  readonly previous: string;
  readonly undo: string;
  readonly source: string;
  readonly keys: string;
  readonly keysOn: string;
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly save: string;
  readonly cancel: string;
  readonly choose: string;
  readonly differsIn: (fields: string) => string;
  readonly voices: (voices: number) => string;
  readonly confidence: (percent: string) => string;
  readonly because: Readonly<
    Record<
      'same-code' | 'same-name' | 'same-spelling' | 'transliteration' | 'surname' | 'title' | 'decision',
      string
    >
  >;
  readonly oneOrTwo: (name: string) => string;
  readonly done: (what: string) => string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly readerOnly: string;
  readonly log: string;
  readonly noLog: string;
  readonly left: (count: number) => string;
  readonly takenBack: string;
}

export interface FindWords {
  readonly title: string;
  readonly hint: string;
  readonly none: (query: string) => string;
  readonly noneHint: string;
  readonly negotiations: string;
  readonly names: string;
  readonly reports: string;
}

export interface AddWords {
  readonly title: string;
  readonly intro: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly files: string;
  readonly drop: string;
  readonly browse: string;
  readonly articleTitle: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly source: string;
  readonly optional: string;
  readonly submit: string;
  readonly jobs: string;
  readonly states: Readonly<Record<'waiting' | 'working' | 'done' | 'failed', string>>;
  readonly outcomes: Readonly<Record<'added' | 'version' | 'known' | 'skipped' | 'failed', string>>;
  readonly nothing: string;
  readonly belongsTo: string;
  readonly readerOnly: string;
  readonly badDate: string;
}

export interface WhoWords {
  readonly also: string;
  readonly roles: string;
  readonly former: string;
  readonly because: string;
  readonly negotiations: string;
  readonly reports: string;
  readonly others: string;
  readonly variants: string;
  readonly standing: Readonly<Record<'holds' | 'beside' | 'contests' | 'replaced' | 'rejected', string>>;
  readonly decisions: string;
  readonly notes: string;
}
