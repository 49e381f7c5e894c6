import type { Language } from '@parley/api';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';
import { firstLanguage } from './language.ts';
import { recall, remember } from './stored.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

interface Settings {
  readonly words: Words;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

const Context = createContext<Settings | undefined>(undefined);

const themeOf = (kept: string | null): Theme => THEMES.find((theme) => theme === kept) ?? 'system';

/** Language and theme of everything below. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() => firstLanguage(recall('language'), navigator.languages));
  const [theme, setTheme] = useState(() => themeOf(recall('theme')));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const settings = useMemo(
    () => ({
      words: wordsOf(language),
      theme,
      setLanguage: (chosen: Language) => {
        remember('language', chosen);
        setLanguage(chosen);
      },
      setTheme: (chosen: Theme) => {
        remember('theme', chosen);
        setTheme(chosen);
      },
    }),
    [language, theme],
  );
  return <Context value={settings}>{children}</Context>;
}

/** Language and theme, and how to change them. */
export function useSettings(): Settings {
  const settings = use(Context);
  if (!settings) throw new Error('useSettings needs a SettingsProvider above it');
  return settings;
}

/** What the page says. */
export const useWords = (): Words => useSettings().words;
