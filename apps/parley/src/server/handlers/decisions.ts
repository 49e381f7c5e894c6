import type { Action, Decision } from '@parley/record';
import { EXAMPLE_TAG } from '../example.ts';
import { entriesOf } from '../log.ts';
import type { Caller, Handler, World } from '../world.ts';

/** Writes down a decision, by whoever asks. */
export const decide: Handler<'decide'> = async (world, { body, caller }) => {
  const actions = await world.threads.run('actions', { decision: body });
  return writtenDown(world, actions, caller, body.reason);
};

/** Takes a decision back. */
export const undo: Handler<'undo'> = async (world, { params, body, caller }) => {
  const action = await world.threads.run('undoing', { decision: params.id });
  return writtenDown(world, [action], caller, body.reason);
};

/** From then on every answer has it. */
async function writtenDown(
  { ledger, example, revisions, answers }: World,
  actions: readonly Action[],
  { author }: Caller,
  reason = '',
) {
  const tag = (await example.isAll()) ? EXAMPLE_TAG : undefined;
  const made: Decision[] = [];
  for (const action of actions) made.push(await ledger.decide(action, { author, reason }, tag));
  answers.need(await revisions.look());
  return { decisions: entriesOf(made) };
}
