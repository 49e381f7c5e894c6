/** What a stream tells of the terminal it may be. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The width of text that goes to no terminal. */
const PLAIN_WIDTH = 80;

/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;

/**
 * Whether output may have colours: never with NO_COLOR (https://no-color.org) or on a dumb terminal, always with
 * FORCE_COLOR (any value but 0), else on a terminal.
 */
export function hasColour(screen: Screen, env: Environment): boolean {
  if (isSet(env.NO_COLOR)) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return screen.isTTY === true && env.TERM !== 'dumb';
}

/** How many columns output may take: those of the terminal, a hundred at most; 80 where it goes elsewhere. */
export function widthOf(screen: Screen): number {
  return screen.isTTY === true && (screen.columns ?? 0) > 0 ? Math.min(screen.columns!, WIDEST) : PLAIN_WIDTH;
}

/**
 * The language of the user's locale (`nl` of `nl_BE.UTF-8`), or undefined where there is none (C, POSIX).
 * The first of LC_ALL, LC_MESSAGES and LANG that is set counts, as POSIX has it.
 */
export function localeLanguage(env: Environment): string | undefined {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(isSet);
  const language = locale?.split(/[_.@-]/)[0]?.toLowerCase();
  return language === undefined || language === 'c' || language === 'posix' ? undefined : language;
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
