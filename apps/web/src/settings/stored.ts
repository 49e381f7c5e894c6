/** A text that this browser remembers, or null; also where it may not remember anything. */
export function recall(key: string, storage: () => Storage = () => localStorage): string | null {
  try {
    return storage().getItem(`parley.${key}`);
  } catch {
    return null;
  }
}

/** Remembers a text where the browser allows it. */
export function remember(key: string, value: string, storage: () => Storage = () => localStorage): void {
  try {
    storage().setItem(`parley.${key}`, value);
  } catch {
    // A browser that keeps nothing shows the page without a memory.
  }
}
