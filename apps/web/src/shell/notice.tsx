import { createContext, use, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

type Say = (text: string) => void;

const Context = createContext<Say>(() => undefined);
const SHOWN_MS = 5000;

/** Says something in passing, to ears as well. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string }>();
  const say = useCallback((text: string) => setSaid({ text }), []);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Context value={say}>
      {children}
      <div className="notices" role="status">
        {said && <p>{said.text}</p>}
      </div>
    </Context>
  );
}

/** How to say something in passing. */
export const useNotice = (): Say => use(Context);
