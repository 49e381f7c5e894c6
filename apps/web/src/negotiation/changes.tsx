import type { ChangeEntry } from '@parley/api';
import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { Says } from '../parts/cites.tsx';
import { Answered } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import { markSeen, seenBefore } from '../settings/visit.ts';
import { dateText, dayOf, dayPlus } from '../words/dates.ts';
import type { ViewProps } from './view.tsx';

const SINCE = ['visit', 'dayBefore', 'week', 'month'] as const;
type Since = (typeof SINCE)[number];

/** How many changes are shown at first. */
const FIRST = 4;

/** What moved first: withdrawals and contradictions before news, news before what was only said again. */
const WEIGHT = { contradicted: 0, changed: 1, withdrawn: 2, new: 3, corroborated: 4 } as const;

/** What is said about the talks themselves comes before what is said around them. */
const TYPES = [
  'meeting',
  'outcome',
  'delegation',
  'precondition',
  'position',
  'mandate',
  'expectation',
  'part',
];

const weightOf = ({ kind, type }: ChangeEntry) => {
  const place = TYPES.indexOf(type);
  return WEIGHT[kind] * 100 + (place < 0 ? TYPES.length : place);
};

/** Changes in the order in which a reader wants them. */
export const inOrder = (entries: readonly ChangeEntry[]) =>
  [...entries].sort((one, other) => weightOf(one) - weightOf(other));

/** What changed since the last visit, or since a day that is chosen. */
export function ChangesPanel({ id, card, asOf }: ViewProps) {
  const words = useWords();
  const latest = asOf ?? dayOf(card.lastChange) ?? card.coverage.at(-1)?.day;
  const seen = seenBefore(id);
  const hasNews = seen !== undefined && latest !== undefined && seen < latest;
  const [since, setSince] = useState<Since>(hasNews ? 'visit' : 'dayBefore');
  useEffect(() => {
    if (asOf === undefined && latest !== undefined) markSeen(id, latest);
  }, [id, asOf, latest]);
  const day = latest && dayFor(since, latest, seen);
  const asked = useAnswer(
    'changes',
    day === undefined
      ? undefined
      : {
          params: { id },
          query: { since: day, in: words.language, ...(asOf !== undefined && { until: asOf }) },
        },
  );
  if (latest === undefined || day === undefined) return null;
  const choices = SINCE.filter((one) => one !== 'visit' || seen !== undefined);
  const title =
    since === 'visit'
      ? words.changes.sinceVisit(dateText(day, words))
      : words.changes.sinceDay(dateText(day, words));
  return (
    <section className="changes" aria-labelledby="changes-title">
      <header>
        <h2 id="changes-title">{words.changes.title}</h2>
        <select
          aria-label={words.changes.choose}
          value={since}
          onChange={({ target }) => setSince(target.value as Since)}
        >
          {choices.map((one) => (
            <option key={one} value={one}>
              {words.changes.choose} {words.changes[one]}
            </option>
          ))}
        </select>
      </header>
      <Answered asked={asked}>
        {({ entries }) => <Entries key={day} entries={inOrder(entries)} title={title} />}
      </Answered>
    </section>
  );
}

function dayFor(since: Since, latest: string, seen: string | undefined): string {
  if (since === 'visit') return seen ?? dayPlus(latest, -1);
  return dayPlus(latest, { dayBefore: -1, week: -7, month: -30 }[since]);
}

function Entries({ entries, title }: { readonly entries: readonly ChangeEntry[]; readonly title: string }) {
  const { changes } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <>
      <p className="quiet">
        {title}: {entries.length === 0 ? changes.none : changes.count(entries.length)}
      </p>
      <ul className="change-list">
        {shown.map((entry, index) => (
          <li key={`${entry.claim} ${entry.kind} ${index}`}>
            <Change entry={entry} />
          </li>
        ))}
      </ul>
      {entries.length > FIRST && (
        <button type="button" className="quiet-button" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? changes.hide : `${changes.show} (${entries.length})`}
        </button>
      )}
    </>
  );
}

function Change({ entry }: { readonly entry: ChangeEntry }) {
  const words = useWords();
  return (
    <>
      <span className={`kind kind-${entry.kind}`}>{words.changeKinds[entry.kind]}</span>
      <div>
        <span className={entry.kind === 'withdrawn' ? 'gone' : undefined}>{entry.text}</span>{' '}
        {entry.was !== undefined && (
          <span className="was">
            ({words.changes.was}: {entry.was}){' '}
          </span>
        )}
        <Says evidence={entry.evidence} label={entry.text} />
      </div>
    </>
  );
}
