import type { FormEvent } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { THEMES, useSettings } from '../settings/settings.tsx';
import type { Theme } from '../settings/settings.tsx';
import { numberText } from '../words/counted.ts';
import { LANGUAGES } from '../words/index.ts';
import { useMayWrite, useStatus } from './status.ts';

/**
 * The bar above every view; before somebody is known it leads nowhere, and has no field that a token could be pasted into
 * by mistake, to end in an address.
 */
export function TopBar({ isStranger }: { isStranger: boolean }) {
  const { words } = useSettings();
  return (
    <header className="top-bar">
      <Link href="/" className="wordmark">
        Parley
      </Link>
      {!isStranger && (
        <>
          <Navigation />
          <Search />
        </>
      )}
      {useMayWrite() && (
        <Link href="/add" className="add">
          <span aria-hidden="true">+ </span>
          {words.shell.add}
        </Link>
      )}
      <SettingsMenu />
    </header>
  );
}

function Navigation() {
  const { words } = useSettings();
  const [path] = useLocation();
  const waiting = useWaiting();
  const links = [
    { href: '/', label: words.shell.negotiations, here: path === '/' || path.startsWith('/n/') },
    { href: '/sources', label: words.shell.sources, here: path.startsWith('/sources') },
    { href: '/review', label: words.shell.review, here: path === '/review', count: waiting },
  ];
  return (
    <nav aria-label={words.shell.main}>
      {links.map(({ href, label, here, count }) => (
        <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
          {label}
          {count !== undefined && count > 0 && (
            <span className="count"> {numberText(words.locale, count)}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** How much waits for a person. */
function useWaiting(): number | undefined {
  const isThere = useStatus() !== undefined;
  const { data } = useAnswer('review', isThere ? { query: { limit: 1 } } : undefined);
  return data && data.counts.contradiction + data.counts.uncertain + data.counts.merge;
}

function Search() {
  const { words } = useSettings();
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const query = params.get('q') ?? '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get('q');
    if (typeof asked === 'string' && asked.trim() !== '') go(`/search?q=${encodeURIComponent(asked.trim())}`);
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <input
        key={query}
        type="search"
        name="q"
        defaultValue={query}
        placeholder={words.shell.searchHint}
        aria-label={words.shell.searchLabel}
      />
    </form>
  );
}

function SettingsMenu() {
  const { words, theme, setTheme, setLanguage } = useSettings();
  return (
    <details className="menu settings">
      <summary aria-label={words.shell.settings} title={words.shell.settings}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 6h8m4 0h2M3 14h2m4 0h8" />
          <circle cx="13" cy="6" r="2" />
          <circle cx="7" cy="14" r="2" />
        </svg>
      </summary>
      <div className="form">
        <label>
          {words.shell.language}
          <select
            value={words.language}
            onChange={({ target }) => setLanguage(target.value === 'nl' ? 'nl' : 'en')}
          >
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.shell.theme}
          <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {words.shell.themes[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
