import { relation } from '../../tree.ts';
import type { Scene } from '../clauses/index.ts';
import { isInCondition } from '../clauses/index.ts';
import type { Happening } from './happening.ts';
import type { Parties } from './parties.ts';

/** “A said that B must do it”: A asks it of B (manual 0.8, REQUEST: demands and orders). */
export function mustHappening(modal: number, scene: Scene, parties: Parties): Happening | null {
  const { context } = scene;
  const { tree } = context;
  const speaker = scene.speakerAt(modal);
  if (speaker === undefined || isLoose(modal, scene)) return null;
  const token = context.token(modal);
  const predicate = relation(token) === 'aux' && token.head >= 0 ? token.head : modal;
  if (isInCondition(predicate, context)) return null;
  if (context.token(tree.sentenceOf(modal).to - 1).text === '?') return null;
  const subject = tree.child(predicate, 'nsubj');
  if (subject < 0 || tree.isPassive(predicate) || context.token(subject).upos === 'PRON') return null;
  // “sanctions must follow”: not asked of whose sanctions they are.
  if (scene.entities.refer(subject).length === 0) return null;
  const recipients = parties.of(subject).filter((id) => id !== speaker);
  if (recipients.length === 0) return null;
  return {
    event: 'REQUEST',
    standing: 'done',
    anchor: modal,
    tokens: [subject, modal, predicate],
    actors: [speaker],
    recipients,
    confidence: 0.6,
    pattern: 'event/must',
  };
}

/** “has a mandate to …”: the words of the modal stand too far apart to be one. */
function isLoose(modal: number, { context }: Scene): boolean {
  const tokens = context.match(modal, 'MUST')?.tokens ?? [];
  return tokens.some((at, i) => i > 0 && at - tokens[i - 1]! > 2);
}
