import { call, urlOf } from '@parley/api';
import type { Job, JobOutcome } from '@parley/api';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { answers } from '../api/answers.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useWords } from '../settings/settings.tsx';

const isOver = ({ state }: Job) => state === 'done' || state === 'failed';

/** A job as it gets further. */
function useJob(given: Job): Job {
  const [job, setJob] = useState(given);
  const { id } = given;
  useEffect(() => {
    const source = new EventSource(urlOf('jobEvents', { params: { id } }));
    const put = (now: Job) => {
      setJob(now);
      if (!isOver(now)) return;
      source.close();
      answers.refresh();
    };
    source.addEventListener('progress', ({ data }: MessageEvent<string>) => put(JSON.parse(data) as Job));
    source.addEventListener('error', () => {
      // The stream ends with the job; whether it did is asked once.
      call('job', { params: { id } })
        .then(put)
        .catch(() => source.close());
    });
    return () => source.close();
  }, [id]);
  return job;
}

/** What was taken on, how far it is, and what came of each of its documents. */
export function JobShown({ job: given }: { readonly job: Job }) {
  const { add } = useWords();
  const job = useJob(given);
  return (
    <article className={`job job-${job.state}`}>
      <h3>
        {job.what} <span className="tag">{add.states[job.state]}</span>
      </h3>
      {!isOver(job) && <progress aria-label={job.what} />}
      {job.error !== undefined && <p className="problem">{job.error}</p>}
      <ul>
        {job.outcomes.map((outcome, index) => (
          <li key={index}>
            <Outcome outcome={outcome} />
          </li>
        ))}
      </ul>
      {job.negotiations.length > 0 && <Belongs ids={job.negotiations} />}
    </article>
  );
}

function Outcome({ outcome: { where, status, report, reason } }: { readonly outcome: JobOutcome }) {
  const { add } = useWords();
  const name = where === '-' || where === '' ? '' : `${where}: `;
  const text = `${name}${add.outcomes[status]}`;
  return (
    <>
      {report === undefined ? text : <Link href={`/sources/${encodeURIComponent(report)}`}>{text}</Link>}
      {reason !== undefined && <span className="quiet"> {reason}</span>}
    </>
  );
}

/** The negotiations to which the new reports belong, by their names. */
function Belongs({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const { data } = useAnswer('negotiations', { query: { in: words.language, limit: 200 } });
  const names = new Map(data?.entries.map(({ id, name }) => [id, name]));
  return (
    <p>
      {words.add.belongsTo}{' '}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={`/n/${encodeURIComponent(id)}`}>{names.get(id) ?? id}</Link>
        </span>
      ))}
    </p>
  );
}
