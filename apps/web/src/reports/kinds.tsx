import type { Fact, FactType } from '@parley/dossier';
import { groupBy } from '../parts/group.ts';
import { useWords } from '../settings/settings.tsx';

/** Which kinds of facts are marked, with how many there are of each. */
export function KindChoice({
  facts,
  hidden,
  setHidden,
}: {
  readonly facts: readonly Fact[];
  readonly hidden: ReadonlySet<FactType>;
  readonly setHidden: (hidden: ReadonlySet<FactType>) => void;
}) {
  const words = useWords();
  const kinds = groupBy(facts, ({ type }) => type);
  const toggle = (type: FactType) => {
    const next = new Set(hidden);
    if (!next.delete(type)) next.add(type);
    setHidden(next);
  };
  if (kinds.size === 0) return null;
  return (
    <fieldset className="kinds">
      <legend className="hidden">{words.reports.show}</legend>
      {[...kinds].map(([type, group]) => (
        <label key={type} className={`fact-kind fact-${type}`}>
          <input type="checkbox" checked={!hidden.has(type)} onChange={() => toggle(type)} />
          <span className="name">{words.facts[type]}</span> <span className="quiet">{group.length}</span>
        </label>
      ))}
      <button
        type="button"
        className="quiet-button"
        onClick={() => setHidden(hidden.size === 0 ? new Set(kinds.keys()) : new Set())}
      >
        {hidden.size === 0 ? words.reports.none : words.reports.all}
      </button>
    </fieldset>
  );
}
