import { urlOf } from '@parley/api';
import { answers } from './answers.ts';
import { hasJustActed } from './use-answer.ts';

/**
 * Keeps the page up to date with the record, also after the connection was lost, and calls `onChange` when somebody
 * else changed it. Returns how to stop.
 */
export function followRecord(onChange: () => void): () => void {
  const source = new EventSource(urlOf('events', {}));
  let lost = false;
  source.addEventListener('changed', () => {
    answers.refresh();
    if (!hasJustActed()) onChange();
  });
  source.addEventListener('error', () => (lost = true));
  source.addEventListener('open', () => {
    if (lost) answers.refresh();
    lost = false;
  });
  return () => source.close();
}
