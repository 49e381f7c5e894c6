import type { DecisionEntry } from '@parley/api';
import { act, useAnswer } from '../api/use-answer.ts';
import { Folded } from '../parts/lines.tsx';
import { Answered } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import { useNotice } from '../shell/notice.tsx';
import { useMayWrite } from '../shell/status.ts';
import { dayOfInstant } from '../words/dates.ts';

/** What was decided, by whom and when; each decision can be taken back. */
export function DecisionLog() {
  const { review } = useWords();
  return (
    <section className="part">
      <Folded summary={review.log}>{() => <Log />}</Folded>
    </section>
  );
}

function Log() {
  const { review } = useWords();
  const asked = useAnswer('decisions', { query: { limit: 100 } });
  return (
    <Answered asked={asked}>
      {({ entries }) =>
        entries.length === 0 ? (
          <p className="quiet">{review.noLog}</p>
        ) : (
          <ul className="log">
            {entries.map((entry) => (
              <li key={entry.id}>
                <Decision entry={entry} />
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}

function Decision({ entry }: { readonly entry: DecisionEntry }) {
  const words = useWords();
  const say = useNotice();
  const mayWrite = useMayWrite();
  const { id, at, author, reason, text, kind, undoneBy } = entry;
  const undo = () => {
    act('undo', { params: { id }, body: {} })
      .then(() => say(words.review.undone))
      .catch((error: Error) => say(error.message));
  };
  return (
    <>
      <span className="day">{dayOfInstant(at, words)}</span>
      <span>
        <span className={undoneBy === undefined ? undefined : 'gone'}>{text}</span>{' '}
        <span className="quiet">
          {author}
          {reason !== '' && `: ${reason}`}
          {undoneBy !== undefined && ` · ${words.review.takenBack}`}
        </span>
      </span>
      {mayWrite && kind !== 'undo' && undoneBy === undefined && (
        <button type="button" onClick={undo} aria-label={`${words.review.undo}: ${text}`}>
          {words.review.undo}
        </button>
      )}
    </>
  );
}
