import { useEffect } from 'react';

/** Names the tab of the browser. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts.filter((part) => part !== undefined && part !== ''), 'Parley'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
