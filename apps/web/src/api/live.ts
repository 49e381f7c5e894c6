import { urlOf } from '@parley/api';
import { answers } from './use-answer.ts';

/** Keeps the page up to date with the record, also after the connection was lost. Returns how to stop. */
export function followRecord(onChange: () => void): () => void {
  const source = new EventSource(urlOf('events', {}));
  let lost = false;
  source.addEventListener('changed', () => {
    answers.refresh();
    onChange();
  });
  source.addEventListener('error', () => (lost = true));
  source.addEventListener('open', () => {
    if (lost) answers.refresh();
    lost = false;
  });
  return () => source.close();
}
