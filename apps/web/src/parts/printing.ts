import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/*
 * Browsers say that they print before they lay the page out for paper, and take it as it is when they have been heard;
 * what only looks like paper changes the medium alone.
 */

let printing = false;

/** Calls `listener` when printing begins and when it ends. Returns how to stop. */
export function followPrinting(listener: () => void): () => void {
  const media = matchMedia('print');
  // What is printed is what is in the page when the listeners have ended.
  const tell = () => flushSync(listener);
  const begin = () => {
    printing = true;
    tell();
  };
  const end = () => {
    printing = false;
    tell();
  };
  media.addEventListener('change', tell);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', tell);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

export const isPrinting = (): boolean => printing || matchMedia('print').matches;

/** Whether the page is being printed. */
export const usePrinting = (): boolean => useSyncExternalStore(followPrinting, isPrinting, () => false);
