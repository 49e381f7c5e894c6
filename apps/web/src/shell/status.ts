import type { Status } from '@parley/api';
import { createContext, use } from 'react';

/** What the server says of itself and of who asks; undefined until it has. */
export const StatusContext = createContext<Status | undefined>(undefined);

/** Whether this reader may decide and add. */
export function useMayWrite(): boolean {
  const status = use(StatusContext);
  return status !== undefined && status.role !== 'reader';
}

/** What the server says of itself. */
export const useStatus = () => use(StatusContext);
