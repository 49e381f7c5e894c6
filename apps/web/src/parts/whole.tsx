import { createContext, use, useEffect } from 'react';
import { Loading } from './states.tsx';

/** Asks for all of what is shown in outline. */
export const WholeContext = createContext<() => void>(() => undefined);

/** Stands where something is that the outline has not, and asks for it. */
export function Wanted() {
  const want = use(WholeContext);
  useEffect(want, [want]);
  return <Loading />;
}
