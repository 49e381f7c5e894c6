import type { NewDecision } from '@parley/api';
import type { Action, Decision } from '@parley/record';
import { actionsFor, undoing } from '../../record/decisions.ts';
import { EXAMPLE_TAG } from '../example.ts';
import { entriesOf } from '../log.ts';
import { pageOf } from '../paging.ts';
import type { Caller, Handler, World } from '../world.ts';

/** The log of decisions, the latest first. */
export const decisions: Handler<'decisions'> = async ({ ledger }, { query }) =>
  pageOf(entriesOf(await ledger.store.decisions()), query);

/** Writes down a decision, by whoever asks. */
export const decide: Handler<'decide'> = async (world, { body, caller }) => {
  const variant = 'variant' in body ? body.variant : undefined;
  const about = variant === undefined ? {} : { variant };
  const actions = await actionsFor(world.ledger, body.kind, wordsOf(body), about);
  return writtenDown(world, actions, caller, body.reason);
};

/** Takes a decision back. */
export const undo: Handler<'undo'> = async (world, { params, body, caller }) =>
  writtenDown(world, [await undoing(world.ledger, params.id)], caller, body.reason);

/** The words in which `parley decide` takes the same decision. */
function wordsOf(body: NewDecision): readonly string[] {
  switch (body.kind) {
    case 'confirm':
    case 'reject':
      return [body.claim];
    case 'correct':
      return [body.claim, body.field, JSON.stringify(body.value)];
    case 'annotate':
      return [body.claim, body.text];
    case 'same':
      return body.identities ?? [body.identity!, ...body.reports!];
    case 'different':
      return [body.identity, ...body.reports];
    case 'name':
      return [body.negotiation, body.name];
    case 'pin':
      return [body.negotiation];
    case 'join':
      return body.negotiations;
    case 'move':
      return [body.report, body.negotiation];
    case 'grade':
      return [body.source, body.grade];
  }
}

async function writtenDown(
  { ledger, example }: World,
  actions: readonly Action[],
  { author }: Caller,
  reason = '',
) {
  const tag = (await example.isAll()) ? EXAMPLE_TAG : undefined;
  const made: Decision[] = [];
  for (const action of actions) made.push(await ledger.decide(action, { author, reason }, tag));
  return { decisions: entriesOf(made) };
}
