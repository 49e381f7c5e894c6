/** What a key does in the queue. */
export type Act =
  'next' | 'previous' | 'confirm' | 'reject' | 'correct' | 'same' | 'different' | 'source' | 'undo';

/** The keys of the queue; the first of each is shown. */
export const KEYS: Readonly<Record<Act, readonly string[]>> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  confirm: ['c'],
  reject: ['r'],
  correct: ['e'],
  same: ['m'],
  different: ['d'],
  source: ['s'],
  undo: ['u'],
};

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key that was pressed asks for; nothing where it is part of a shortcut of the browser. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Pressed): Act | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const wanted = key.length === 1 ? key.toLowerCase() : key;
  return (Object.keys(KEYS) as Act[]).find((act) => KEYS[act].includes(wanted));
}

/** Which variant a digit chooses, from 0, or undefined. */
export const choiceOf = ({ key }: Pick<Pressed, 'key'>) =>
  /^[1-9]$/.test(key) ? Number(key) - 1 : undefined;
