import { ApiError } from '@parley/api';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { followRecord } from '../api/live.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useClosingMenus } from '../parts/menu.ts';
import { Failure } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import { useBeside } from '../source/beside.tsx';
import { SourcePanel } from '../source/panel.tsx';
import { Boundary } from './boundary.tsx';
import { ExampleBanner } from './example.tsx';
import { Login } from './login.tsx';
import { NoticeProvider, useNotice } from './notice.tsx';
import { StatusContext } from './status.ts';
import { TopBar } from './top-bar.tsx';

/** Everything around a view: the bar above it, the source beside it, and what is said in passing. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <NoticeProvider>
      <Frame>{children}</Frame>
    </NoticeProvider>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const { open } = useBeside();
  const [path] = useLocation();
  const status = useAnswer('status', {});
  const isStranger = status.error instanceof ApiError && status.error.problem.status === 401;
  const isThere = status.data !== undefined;
  useLive(isThere);
  useNewPage();
  useClosingMenus();
  return (
    <StatusContext value={status.data}>
      <a className="skip" href="#main">
        {words.shell.skip}
      </a>
      <TopBar isStranger={isStranger} />
      <ExampleBanner />
      <div className={open ? 'desk open' : 'desk'}>
        <main id="main" tabIndex={-1}>
          {isStranger && <Login retry={status.retry} />}
          {!isStranger && status.error && !isThere && <Failure error={status.error} retry={status.retry} />}
          {isThere && <Boundary place={path}>{children}</Boundary>}
        </main>
        <Boundary place={JSON.stringify(open ?? null)}>
          <SourcePanel />
        </Boundary>
      </div>
    </StatusContext>
  );
}

/** Follows the record from when the server is there, and says so when something changed. */
function useLive(isThere: boolean) {
  const say = useNotice();
  const { shell } = useWords();
  useEffect(() => (isThere ? followRecord(() => say(shell.updated)) : undefined), [isThere, say, shell]);
}

/** A new view begins at its top, with the keyboard's focus there. */
function useNewPage() {
  const [path] = useLocation();
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) {
      document.getElementById('main')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [path]);
}
