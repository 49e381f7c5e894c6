import type { Precondition } from '@parley/api';
import { Says } from '../../parts/cites.tsx';
import { tidy } from '../../parts/quoted.ts';
import { useWords } from '../../settings/settings.tsx';

/** Every “first this, then that”. */
export function Preconditions({ preconditions }: { readonly preconditions: readonly Precondition[] }) {
  const { stand } = useWords();
  if (preconditions.length === 0) return null;
  return (
    <section aria-labelledby="preconditions-title">
      <h2 id="preconditions-title">{stand.preconditions}</h2>
      <ul className="preconditions">
        {preconditions.map((one) => (
          <li key={one.claim}>
            <PreconditionText precondition={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** “Iran wants first: … — before …”, with who says so. */
export function PreconditionText({ precondition }: { readonly precondition: Precondition }) {
  const words = useWords();
  const { holder, requires, before, evidence, voices, reports } = precondition;
  const [open, close] = words.quotes;
  const quoted = ({ text, issue }: Precondition['requires']) =>
    text === '' && issue !== null ? words.issues[issue] : `${open}${tidy(text)}${close}`;
  return (
    <div>
      <strong>{holder.name}</strong> {words.stand.first} <bdi>{quoted(requires)}</bdi>
      {(before.text !== '' || before.issue !== null) && (
        <>
          {', '}
          <bdi>{words.stand.notBefore(quoted(before))}</bdi>
        </>
      )}{' '}
      <Says evidence={evidence} label={holder.name} voices={voices} reports={reports} />
    </div>
  );
}
