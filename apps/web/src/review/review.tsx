import type { ReviewQueue } from '@parley/api';
import { useSearchParams } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { useMayWrite } from '../shell/status.ts';
import { numberText } from '../words/counted.ts';
import type { ReviewKind } from '../words/index.ts';
import { DecisionLog } from './log.tsx';
import { Queue } from './queue.tsx';

const KINDS: readonly ReviewKind[] = ['contradiction', 'uncertain', 'merge'];

/** What waits for a person, to be worked through by keyboard. */
export default function ReviewView() {
  const words = useWords();
  useTitle(words.review.title);
  const [params, setParams] = useSearchParams();
  const kind = KINDS.find((one) => one === params.get('kind'));
  const asked = useAnswer('review', {
    query: { in: words.language, limit: 100, ...(kind !== undefined && { kind }) },
  });
  const mayWrite = useMayWrite();
  return (
    <div className="sheet wide">
      <h1>{words.review.title}</h1>
      <p className="quiet intro">{words.review.intro}</p>
      {!mayWrite && <p className="notice">{words.review.readerOnly}</p>}
      <Answered asked={asked}>
        {({ entries, counts }) => (
          <>
            <Kinds
              counts={counts}
              kind={kind}
              choose={(chosen) =>
                setParams((now) => {
                  if (chosen === undefined) now.delete('kind');
                  else now.set('kind', chosen);
                  return now;
                })
              }
            />
            {entries.length === 0 ? (
              <Empty title={words.review.empty} hint={words.review.emptyHint} />
            ) : (
              <Queue items={entries} total={totalOf(counts, kind)} />
            )}
          </>
        )}
      </Answered>
      <DecisionLog />
    </div>
  );
}

const totalOf = (counts: ReviewQueue['counts'], kind: ReviewKind | undefined) =>
  kind === undefined ? counts.contradiction + counts.uncertain + counts.merge : counts[kind];

function Kinds({
  counts,
  kind,
  choose,
}: {
  readonly counts: ReviewQueue['counts'];
  readonly kind: ReviewKind | undefined;
  readonly choose: (kind: ReviewKind | undefined) => void;
}) {
  const words = useWords();
  return (
    <div className="choices" role="group" aria-label={words.review.kinds}>
      <button type="button" aria-pressed={kind === undefined} onClick={() => choose(undefined)}>
        {words.reports.all}
      </button>
      {KINDS.map((one) => (
        <button key={one} type="button" aria-pressed={kind === one} onClick={() => choose(one)}>
          {words.reviewKinds[one]} {numberText(words.locale, counts[one])}
        </button>
      ))}
    </div>
  );
}
