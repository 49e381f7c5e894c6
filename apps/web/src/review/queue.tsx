import type { ReviewItem } from '@parley/api';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { citedByEvidence } from '../parts/cites.tsx';
import { useWords } from '../settings/settings.tsx';
import { recall, remember } from '../settings/stored.ts';
import { useMayWrite } from '../shell/status.ts';
import { useBeside } from '../source/beside.tsx';
import { Correct } from './correct.tsx';
import { decisionFor, useDecide } from './decide.ts';
import { Details } from './details.tsx';
import { actOf, choiceOf, KEYS } from './keys.ts';
import type { Act } from './keys.ts';

/** What an item is called in the list. */
export const titleOf = (item: ReviewItem) =>
  item.kind === 'merge' ? item.because.forms.join(' = ') : item.text;

/** The items, the one at hand with all that is known of it, and what can be done. */
export function Queue({ items, total }: { readonly items: readonly ReviewItem[]; readonly total: number }) {
  const words = useWords();
  const { review } = words;
  const mayWrite = useMayWrite();
  const beside = useBeside();
  const { decide, undo, busy } = useDecide();
  const [place, setPlace] = useState(0);
  const [choice, setChoice] = useState(0);
  const [correcting, setCorrecting] = useState(false);
  const [keysOn, setKeysOn] = useState(() => recall('keys') !== 'off');
  const frame = useRef<HTMLDivElement>(null);
  const at = Math.min(place, items.length - 1);
  const item = items[at]!;
  useEffect(() => {
    setChoice(0);
    setCorrecting(false);
  }, [item.id]);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    frame.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const run = (asked: Act) => {
    if (asked === 'next') return setPlace(Math.min(items.length - 1, at + 1));
    if (asked === 'previous') return setPlace(Math.max(0, at - 1));
    if (asked === 'source') return beside.show(citedByEvidence(evidenceOf(item, choice)));
    if (!mayWrite || busy) return;
    if (asked === 'undo') return void undo();
    if (asked === 'correct') return setCorrecting(item.kind !== 'merge');
    const variant = item.kind === 'contradiction' ? item.variants[choice]?.id : undefined;
    const decision = decisionFor(item, asked, variant);
    if (!decision) return;
    beside.close();
    void decide(decision, review[asked]).then(() => frame.current?.focus({ preventScroll: true }));
  };
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    )
      return;
    const isArrow = event.key.startsWith('Arrow');
    if (!keysOn && !isArrow) return;
    const chosen = choiceOf(event);
    if (chosen !== undefined && item.kind === 'contradiction' && chosen < item.variants.length)
      return setChoice(chosen);
    const asked = actOf(event);
    if (!asked) return;
    event.preventDefault();
    run(asked);
  };
  return (
    <div ref={frame} className="queue" tabIndex={-1} onKeyDown={onKey} role="group" aria-label={review.queue}>
      <div className="queue-list">
        <p className="quiet">{review.left(total)}</p>
        <ol>
          {items.map((one, index) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => setPlace(index)}
              >
                <span className={`kind kind-${one.kind}`}>{words.reviewKind[one.kind]}</span>
                <span className="what">{titleOf(one)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div className="queue-item">
        <Details item={item} choice={choice} choose={setChoice} />
        {correcting && item.kind !== 'merge' && (
          <Correct
            claim={item.claim}
            variant={item.kind === 'contradiction' ? item.variants[choice]?.id : undefined}
            save={(decision) => {
              void decide(decision, review.correct).then(() => frame.current?.focus({ preventScroll: true }));
              setCorrecting(false);
            }}
            cancel={() => {
              setCorrecting(false);
              frame.current?.focus({ preventScroll: true });
            }}
          />
        )}
        <Acts item={item} run={run} mayWrite={mayWrite} busy={busy} keysOn={keysOn} />
        <label className="keys-on">
          <input
            type="checkbox"
            checked={keysOn}
            onChange={({ target }) => {
              remember('keys', target.checked ? 'on' : 'off');
              setKeysOn(target.checked);
            }}
          />
          {review.keysOn}
        </label>
      </div>
    </div>
  );
}

function evidenceOf(item: ReviewItem, choice: number) {
  if (item.kind === 'uncertain') return item.evidence;
  if (item.kind === 'merge') return item.sides.flatMap(({ evidence }) => evidence);
  return item.variants[choice]?.evidence ?? [];
}

const OF_CLAIMS: readonly Act[] = ['confirm', 'reject', 'correct'];
const OF_MERGES: readonly Act[] = ['same', 'different'];
const ALWAYS: readonly Act[] = ['source', 'previous', 'next', 'undo'];
const READING: readonly Act[] = ['source', 'previous', 'next'];

function Acts({
  item,
  run,
  mayWrite,
  busy,
  keysOn,
}: {
  readonly item: ReviewItem;
  readonly run: (act: Act) => void;
  readonly mayWrite: boolean;
  readonly busy: boolean;
  readonly keysOn: boolean;
}) {
  const { review } = useWords();
  const own = item.kind === 'merge' ? OF_MERGES : OF_CLAIMS;
  const acts = mayWrite ? [...own, ...ALWAYS] : READING;
  return (
    <div className="acts" role="group" aria-label={review.keys}>
      {acts.map((act) => (
        <button
          key={act}
          type="button"
          className={act === 'confirm' || act === 'same' ? 'primary' : undefined}
          aria-disabled={busy}
          aria-keyshortcuts={keysOn ? KEYS[act][0] : undefined}
          onClick={() => run(act)}
        >
          {review[act]} {keysOn && <kbd>{KEYS[act][0]}</kbd>}
        </button>
      ))}
    </div>
  );
}
