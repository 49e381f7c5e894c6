import { useState } from 'react';
import { act } from '../api/use-answer.ts';
import { useWords } from '../settings/settings.tsx';
import { useNotice } from './notice.tsx';
import { useStatus } from './status.ts';

/** Says that what is shown are example reports, with a click that removes them. */
export function ExampleBanner() {
  const { shell, list } = useWords();
  const say = useNotice();
  const status = useStatus();
  const [busy, setBusy] = useState(false);
  if (!status?.example.loaded) return null;
  const remove = () => {
    setBusy(true);
    act('removeExample', {})
      .then(() => say(shell.exampleRemoved))
      .catch((error: Error) => say(error.message))
      .finally(() => setBusy(false));
  };
  return (
    <section className="example-banner" aria-label={list.example}>
      <p>{shell.example}</p>
      {status.role === 'admin' && (
        <button type="button" onClick={remove} disabled={busy}>
          {shell.removeExample}
        </button>
      )}
    </section>
  );
}
