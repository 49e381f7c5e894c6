import type { NewDecision, ReviewItem } from '@parley/api';
import { useRef, useState } from 'react';
import { act } from '../api/use-answer.ts';
import { useWords } from '../settings/settings.tsx';
import { useNotice } from '../shell/notice.tsx';
import type { Act } from './keys.ts';

/** The decision that a key asks for about an item, or none where it has none for this kind. */
export function decisionFor(item: ReviewItem, asked: Act, variant?: string): NewDecision | undefined {
  if (item.kind === 'merge') {
    const [one, other] = item.sides;
    if ((asked !== 'same' && asked !== 'different') || !one || !other) return undefined;
    return { kind: asked, identity: item.identity.id, reports: [one.report, other.report] };
  }
  if (asked !== 'confirm' && asked !== 'reject') return undefined;
  return { kind: asked, claim: item.claim, ...(variant !== undefined && { variant }) };
}

/** Decides, and takes the last decision of this visit back. */
export function useDecide() {
  const { review } = useWords();
  const say = useNotice();
  const made = useRef<string[][]>([]);
  const [busy, setBusy] = useState(false);
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const decide = (decision: NewDecision, done: string) =>
    during(async () => {
      const { decisions } = await act('decide', { body: decision });
      made.current.push(decisions.map(({ id }) => id));
      say(review.done(done));
    });
  const undo = () =>
    during(async () => {
      const last = made.current.pop();
      if (!last) return say(review.nothingToUndo);
      for (const id of last) await act('undo', { params: { id }, body: {} });
      say(review.undone);
    });
  return { decide, undo, busy };
}
