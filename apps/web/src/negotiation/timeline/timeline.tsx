import type { Timeline, TimelineEntry } from '@parley/api';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered, Empty } from '../../parts/states.tsx';
import { useWords } from '../../settings/settings.tsx';
import type { TimelineKind } from '../../words/index.ts';
import type { ViewProps } from '../view.tsx';
import { TIMELINE_KINDS, filtered, peopleOf } from './entries.ts';
import { TimelineList } from './list.tsx';
import { Picture } from './picture.tsx';

/** How many people can be chosen from. */
const MOST_PEOPLE = 60;

/** Meetings, outcomes and statements in the order of time: as a picture and as a list. */
export default function TimelineView({ id, asOf }: ViewProps) {
  const words = useWords();
  const asked = useAnswer('timeline', {
    params: { id },
    query: { in: words.language, ...(asOf !== undefined && { asOf }) },
  });
  return (
    <Answered asked={asked}>
      {(timeline) =>
        timeline.entries.length === 0 ? (
          <Empty title={words.timeline.empty} hint={words.timeline.emptyHint} />
        ) : (
          <Shown timeline={timeline} />
        )
      }
    </Answered>
  );
}

function Shown({ timeline: { entries, now } }: { readonly timeline: Timeline }) {
  const { timeline } = useWords();
  const [kinds, setKinds] = useState<ReadonlySet<TimelineKind>>(new Set(TIMELINE_KINDS));
  const [who, setWho] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const shown = useMemo(() => filtered(entries, { kinds, who }), [entries, kinds, who]);
  return (
    <>
      <Choices entries={entries} kinds={kinds} setKinds={setKinds} who={who} setWho={setWho} />
      {shown.length === 0 ? (
        <p className="quiet">{timeline.noMatch}</p>
      ) : (
        <>
          <Picture entries={shown} now={now} chosen={chosen} choose={setChosen} />
          <TimelineList entries={shown} chosen={chosen} now={now} />
        </>
      )}
    </>
  );
}

function Choices({
  entries,
  kinds,
  setKinds,
  who,
  setWho,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly kinds: ReadonlySet<TimelineKind>;
  readonly setKinds: (kinds: ReadonlySet<TimelineKind>) => void;
  readonly who: string | undefined;
  readonly setWho: (who: string | undefined) => void;
}) {
  const words = useWords();
  const people = useMemo(() => peopleOf(entries).slice(0, MOST_PEOPLE), [entries]);
  const toggle = (kind: TimelineKind) => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setKinds(next);
  };
  return (
    <div className="choices">
      <fieldset>
        <legend className="hidden">{words.timeline.show}</legend>
        {TIMELINE_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
            {words.kinds[kind]}{' '}
            <span className="quiet">{entries.filter(({ type }) => type === kind).length}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span className="label">{words.timeline.who}</span>{' '}
        <select
          value={who ?? ''}
          onChange={({ target }) => setWho(target.value === '' ? undefined : target.value)}
        >
          <option value="">{words.timeline.everybody}</option>
          {people.map(({ id, name, count }) => (
            <option key={id} value={id}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
