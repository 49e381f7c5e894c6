import type { MeetingEntry, TimelineEntry } from '@parley/api';
import { Says } from '../../parts/cites.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { State } from '../../parts/state.tsx';
import { useWords } from '../../settings/settings.tsx';
import { dateText } from '../../words/dates.ts';
import type { Words } from '../../words/index.ts';

/** The timeline as a list; on long ones only what is in sight is in the page. */
export function TimelineList({
  entries,
  chosen,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly chosen: string | undefined;
  readonly now: string | null;
}) {
  const words = useWords();
  const place = chosen === undefined ? undefined : entries.findIndex(({ claim }) => claim === chosen);
  return (
    <section aria-labelledby="timeline-list">
      <h2 id="timeline-list">
        {words.timeline.list} <span className="quiet">{words.timeline.count(entries.length)}</span>
      </h2>
      <LongList
        className="timeline-list"
        items={entries}
        estimate={92}
        inSight={place}
        keyOf={({ claim, type }, index) => `${type} ${claim} ${index}`}
        render={(entry, index) => (
          <Entry
            entry={entry}
            chosen={entry.claim === chosen}
            repeated={entries[index - 1]?.time === entry.time}
          />
        )}
      />
    </section>
  );
}

function Entry({
  entry,
  chosen,
  repeated,
}: {
  readonly entry: TimelineEntry;
  readonly chosen: boolean;
  readonly repeated: boolean;
}) {
  const words = useWords();
  const date = entry.time === null ? words.timeline.undated : dateText(entry.time, words, 'short');
  return (
    <div className={`entry entry-${entry.type}${chosen ? ' chosen' : ''}`}>
      <span className="day">
        <span className={repeated ? 'hidden' : undefined}>{date}</span>
      </span>
      <span className={`kind ${entry.type === 'meeting' ? `status-${entry.status}` : ''}`}>
        {kindOf(entry, words)}
      </span>
      <div>
        <EntryText entry={entry} />{' '}
        <Says evidence={entry.evidence} label={entry.text} voices={entry.voices} reports={entry.reports} />{' '}
        <State state={entry.state} claim={entry.claim} />
        {entry.type === 'meeting' && <Plans entry={entry} />}
      </div>
    </div>
  );
}

function kindOf(entry: TimelineEntry, words: Words): string {
  if (entry.type === 'meeting') return words.statuses[entry.status];
  return entry.type === 'outcome' ? words.facts.outcome : words.facts.statement;
}

function EntryText({ entry }: { readonly entry: TimelineEntry }) {
  const words = useWords();
  const [open, close] = words.quotes;
  if (entry.type === 'meeting') return <>{entry.text}</>;
  const who = entry.who.map(({ name }) => name).join(', ');
  const addressee =
    entry.type === 'statement' && entry.addressee ? ` ${words.timeline.to} ${entry.addressee.name}` : '';
  return (
    <>
      {who !== '' && (
        <strong>
          {who}
          {addressee}:{' '}
        </strong>
      )}
      <bdi lang={entry.type === 'statement' ? entry.language : undefined}>
        {open}
        {entry.text}
        {close}
      </bdi>
    </>
  );
}

/** Plans that were given up. */
function Plans({ entry: { was } }: { readonly entry: MeetingEntry }) {
  const words = useWords();
  if (was.length === 0) return null;
  const plans = was.map(({ time, status, since }) => {
    const seen = since === null ? '' : ` (${words.stand.since(dateText(since, words, 'short'))})`;
    return `${words.statuses[status]} ${dateText(time, words, 'short')}${seen}`;
  });
  return <p className="quiet">{words.timeline.was(plans.join('; '))}</p>;
}
