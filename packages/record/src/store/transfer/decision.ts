import type { Action, Decision } from '../../model.ts';
import { hasTexts, isObject } from './values.ts';
import type { Fields } from './values.ts';

type Check = (action: Fields) => boolean;

const onFact: Check = ({ fact }) =>
  isObject(fact) &&
  hasTexts(fact, ['report', 'type', 'key']) &&
  [fact.start, fact.end].every((offset) => Number.isInteger(offset));

const isMember = (value: unknown): boolean => isObject(value) && hasTexts(value, ['report', 'entity']);

const isPairOf = (value: unknown, one: (part: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(one);

const isText = (value: unknown): boolean => typeof value === 'string';

/** What an action of each kind has. */
const ACTIONS: Readonly<Record<Action['kind'], Check>> = {
  confirm: onFact,
  reject: onFact,
  correct: (action) => onFact(action) && hasTexts(action, ['field']),
  annotate: (action) => onFact(action) && hasTexts(action, ['text']),
  same: ({ members }) => isPairOf(members, isMember),
  different: ({ members }) => isPairOf(members, isMember),
  name: (action) => hasTexts(action, ['negotiation', 'name']),
  pin: (action) => hasTexts(action, ['negotiation']),
  join: ({ negotiations }) => isPairOf(negotiations, isText),
  move: (action) => hasTexts(action, ['report', 'to']),
  grade: (action) => hasTexts(action, ['source', 'grade']),
  undo: (action) => hasTexts(action, ['decision']),
};

/** Whether a value from outside is a decision. */
export function isDecision(value: unknown): value is Decision {
  if (!isObject(value) || !hasTexts(value, ['id', 'at', 'author', 'reason'])) return false;
  return !Number.isNaN(Date.parse(String(value.at))) && isAction(value.action);
}

function isAction(action: unknown): boolean {
  if (!isObject(action) || typeof action.kind !== 'string' || !Object.hasOwn(ACTIONS, action.kind))
    return false;
  const { anchors = {} } = action;
  const isAnchored = isObject(anchors) && Object.values(anchors).every(isText);
  return isAnchored && ACTIONS[action.kind as Action['kind']](action);
}
