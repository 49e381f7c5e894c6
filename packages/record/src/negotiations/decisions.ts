import { standingDecisions } from '../account/index.ts';
import type { Action, Anchors, Decision, Negotiation } from '../model.ts';
import type { Draft } from './draft.ts';
import { draftOf, spanOf } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { Findable } from './find.ts';
import { findNegotiation } from './find.ts';
import { membersOf } from './pair.ts';
import type { Pair } from './pair.ts';
import { Tally } from './tally.ts';

/** Does as people decided. What a decision names and the record has not is passed over. */
export function decided(
  drafts: readonly Draft[],
  evidence: readonly Evidence[],
  decisions: readonly Decision[],
): Draft[] {
  const table = new Table(drafts, evidence);
  for (const { id, action } of standingDecisions(decisions)) table.apply(action, id);
  return table.drafts.filter(({ reports }) => reports.size > 0);
}

class Table {
  drafts: Draft[];
  readonly #evidence: ReadonlyMap<string, Evidence>;

  constructor(drafts: readonly Draft[], evidence: readonly Evidence[]) {
    this.drafts = [...drafts];
    this.#evidence = new Map(evidence.map((one) => [one.digest.report, one]));
  }

  apply(action: Action, decision: string): void {
    if (action.kind === 'join') this.#join(action.negotiations, action.anchors, decision);
    if (action.kind === 'move') this.#move(action.report, action.to, action.anchors, decision);
    if (action.kind !== 'name' && action.kind !== 'pin') return;
    const draft = this.#find(action.negotiation, action.anchors);
    if (draft === undefined) return;
    if (action.kind === 'name') draft.name = action.name;
    else draft.pinned = true;
    draft.decisions.push(decision);
  }

  #find(id: string, anchors: Anchors | undefined): Draft | undefined {
    return findNegotiation(this.drafts.map(findable), id, anchors?.[id])?.draft;
  }

  /** The second becomes a part of the first, which keeps its id. */
  #join([first, second]: readonly [string, string], anchors: Anchors | undefined, decision: string): void {
    const [into, from] = [this.#find(first, anchors), this.#find(second, anchors)];
    if (into === undefined || from === undefined || into === from) return;
    for (const id of from.ids) into.ids.add(id);
    for (const side of from.sides) into.sides.add(side);
    for (const [id, report] of from.reports) into.reports.set(id, report);
    if (into.name === undefined && from.name !== undefined) into.name = from.name;
    into.pinned ||= from.pinned;
    into.decisions.push(...from.decisions, decision);
    this.drafts = this.drafts.filter((draft) => draft !== from);
  }

  /** The report belongs there and nowhere else; an id that nothing has begins a negotiation of its own. */
  #move(report: string, to: string, anchors: Anchors | undefined, decision: string): void {
    const evidence = this.#evidence.get(report);
    if (evidence === undefined) return;
    let target = this.#find(to, anchors);
    if (target === undefined) {
      target = draftOf(to, mainSides(evidence), []);
      this.drafts.push(target);
    }
    for (const draft of this.drafts) if (draft !== target) draft.reports.delete(report);
    target.reports.set(report, evidence);
    target.decisions.push(decision);
  }
}

function findable(draft: Draft): Findable & { readonly draft: Draft } {
  return { ids: draft.ids, sides: draft.sides, span: spanOf(draft), reports: draft.reports, draft };
}

function mainSides({ shares }: Evidence): readonly string[] {
  const weights = new Tally<Pair>();
  for (const [pair, share] of shares) weights.add(pair, share);
  const best = weights.best();
  return best === undefined ? [] : membersOf(best);
}

/**
 * What to write into a decision that names negotiations, so that they are found again when a newer reader or older
 * reports give them other ids: of each the first report that is in no other negotiation.
 */
export function anchorsFor(ids: readonly string[], negotiations: readonly Negotiation[]): Anchors {
  const uses = new Map<string, number>();
  for (const { reports } of negotiations) for (const one of reports) uses.set(one, (uses.get(one) ?? 0) + 1);
  const found = negotiations.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(
    found.map(({ id, reports }) => [id, reports.find((one) => uses.get(one) === 1) ?? reports[0]!]),
  );
}
