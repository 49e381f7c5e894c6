import type { Stance } from '@parley/dossier';
import { useWords } from '../settings/settings.tsx';

/** A sign for each stance, so that none is told by its colour alone. */
export const SIGNS: Readonly<Record<Stance, string>> = {
  demands: '!',
  supports: '+',
  accepts: '✓',
  offers: '→',
  open: '○',
  rejects: '×',
  threatens: '▲',
};

/** A stance as a sign and a word. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { stances } = useWords();
  return (
    <span className={`stance stance-${stance}`}>
      <span aria-hidden="true" className="sign">
        {SIGNS[stance]}
      </span>
      {stances[stance]}
    </span>
  );
}
