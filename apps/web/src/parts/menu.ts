import { useEffect } from 'react';

/** Closes menus that are open when something beside them is clicked, or Escape is pressed in one. */
export function useClosingMenus(): void {
  useEffect(() => {
    const closeOthers = (event: Event) => {
      const { target } = event;
      for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
        if (!(target instanceof Node && menu.contains(target))) menu.open = false;
      }
    };
    const onKey = (event: KeyboardEvent) => {
      const menu = document.activeElement?.closest<HTMLDetailsElement>('details.menu[open]');
      if (event.key !== 'Escape' || !menu) return;
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    document.addEventListener('click', closeOthers);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('click', closeOthers);
      document.removeEventListener('keydown', onKey, true);
    };
  }, []);
}
