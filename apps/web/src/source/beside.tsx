import type { Span } from '@parley/dossier';
import { createContext, use, useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { spansFrom, spansTo } from './address.ts';

/** Words of one report. `quotes` are shown where its text may not be. */
export interface Cited {
  readonly report: string;
  readonly spans: readonly Pick<Span, 'start' | 'end'>[];
  readonly quotes?: readonly string[];
  readonly number?: number;
}

interface Beside {
  readonly open: Cited | undefined;
  /** All that say so, and which of them is open. */
  readonly among: readonly Cited[];
  readonly place: number;
  readonly show: (among: readonly Cited[], place?: number) => void;
  readonly close: () => void;
}

const Context = createContext<Beside | undefined>(undefined);

/**
 * What stands beside the page: a source at the marked words. It is part of the address, so that it can be linked to
 * and the browser's way back closes it.
 */
export function BesideProvider({ children }: { readonly children: ReactNode }) {
  const [params, setParams] = useSearchParams();
  const [among, setAmong] = useState<readonly Cited[]>([]);
  const opener = useRef<Element | null>(null);
  const report = params.get('source');
  const spans = params.get('words') ?? '';

  const show = useCallback(
    (all: readonly Cited[], place = 0) => {
      const chosen = all[place];
      if (!chosen) return;
      const active = document.activeElement;
      if (active && !active.closest('.beside')) opener.current = active;
      setAmong(all);
      setParams(
        (now) => {
          now.set('source', chosen.report);
          now.set('words', spansTo(chosen.spans));
          return now;
        },
        { replace: report !== null },
      );
    },
    [report, setParams],
  );
  const close = useCallback(() => {
    setParams(
      (now) => {
        now.delete('source');
        now.delete('words');
        return now;
      },
      { replace: true },
    );
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
  }, [setParams]);

  const value = useMemo((): Beside => {
    const place = among.findIndex((one) => one.report === report && spansTo(one.spans) === spans);
    const linked = report === null ? undefined : { report, spans: spansFrom(spans) };
    return { open: among[place] ?? linked, among: place < 0 ? [] : among, place, show, close };
  }, [among, report, spans, show, close]);
  return <Context value={value}>{children}</Context>;
}

/** What stands beside the page, and how to change it. */
export function useBeside(): Beside {
  const beside = use(Context);
  if (!beside) throw new Error('useBeside needs a BesideProvider above it');
  return beside;
}
