import type { Job } from '@parley/api';
import { useState } from 'react';
import { Failure } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { useMayWrite } from '../shell/status.ts';
import { AddForm } from './form.tsx';
import { JobShown } from './job.tsx';

/** Adds reports by paste, by file or by address, and shows how far their reading is. */
export default function AddView() {
  const { add } = useWords();
  useTitle(add.title);
  const mayWrite = useMayWrite();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [error, setError] = useState<Error>();
  const take = (work: Promise<Job>) =>
    work
      .then((job) => {
        setError(undefined);
        setJobs((now) => [job, ...now]);
        return true;
      })
      .catch((thrown: Error) => {
        setError(thrown);
        return false;
      });
  return (
    <div className="sheet">
      <h1>{add.title}</h1>
      <p className="quiet intro">{add.intro}</p>
      {error && <Failure error={error} />}
      {jobs.length > 0 && (
        <section className="part" aria-labelledby="jobs-title">
          <h2 id="jobs-title">{add.jobs}</h2>
          <ul className="jobs" aria-live="polite">
            {jobs.map((job) => (
              <li key={job.id}>
                <JobShown job={job} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayWrite ? <AddForm take={take} /> : <p className="notice">{add.readerOnly}</p>}
    </div>
  );
}
