import { ApiError } from '@parley/api';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Asked } from '../api/use-answer.ts';
import { useWords } from '../settings/settings.tsx';

/** Something that is asked for: its parts when it is there, else that it is coming, or why it is not. */
export function Answered<T>({
  asked,
  children,
}: {
  readonly asked: Asked<T>;
  readonly children: (data: T) => ReactNode;
}) {
  if (asked.data !== undefined) {
    return (
      <>
        {asked.error && <Failure error={asked.error} retry={asked.retry} />}
        {children(asked.data)}
      </>
    );
  }
  return asked.error ? <Failure error={asked.error} retry={asked.retry} /> : <Loading />;
}

/** Said only to those who wait: it appears when the answer takes longer than a blink. */
export function Loading() {
  return (
    <p className="loading" role="status">
      {useWords().shell.loading}
    </p>
  );
}

/** What went wrong, with what to do about it. */
export function Failure({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const { shell } = useWords();
  const { title, detail } = useProblem(error);
  return (
    <div className="failure" role="alert">
      <h2>{title}</h2>
      {detail !== undefined && <p>{detail}</p>}
      <p className="actions">
        {retry && (
          <button type="button" onClick={retry}>
            {shell.retry}
          </button>
        )}
        <Link href="/">{shell.toStart}</Link>
      </p>
    </div>
  );
}

function useProblem(error: Error): { title: string; detail?: string | undefined } {
  const { shell } = useWords();
  // What fetch throws where there is no connection.
  if (error instanceof TypeError && /fetch|network|load/i.test(error.message)) {
    return { title: shell.offline, detail: shell.offlineHint };
  }
  if (!(error instanceof ApiError)) return { title: shell.failed, detail: error.message };
  const { status, detail, remedy, title } = error.problem;
  const said = [detail, remedy].filter((one) => one !== undefined).join(' ');
  if (status === 404) return { title: shell.notFound, detail: said || shell.notFoundHint };
  return { title: shell.failed, detail: said || title };
}

/** Where a list would be if there were anything in it: what will be here, and how it gets here. */
export function Empty({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  );
}
