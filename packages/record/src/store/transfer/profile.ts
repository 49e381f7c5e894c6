import type { Profile, Title } from '../../model.ts';
import { hasTexts, isObject } from './values.ts';
import type { Fields } from './values.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** Whether what an object has of these names is text; it may be without. */
const mayHaveTexts = (value: Fields, names: readonly string[]): boolean =>
  names.every((name) => value[name] === undefined || isText(value[name]));

const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

function isTitle(value: unknown): value is Title {
  if (!isObject(value) || !hasTexts(value, ['text']) || !mayHaveTexts(value, ['of'])) return false;
  return isTextOrNull(value.id) && typeof value.former === 'boolean';
}

/** Whether a value from outside is a profile. Names are compared letter by letter, so each must be a text. */
export function isProfile(value: unknown): value is Profile {
  if (!isObject(value) || !hasTexts(value, ['report', 'entity', 'kind'])) return false;
  if (!mayHaveTexts(value, ['label', 'country', 'classification'])) return false;
  if (!isTexts(value.names) || !isTexts(value.company) || !isTextOrNull(value.published)) return false;
  return Array.isArray(value.titles) && value.titles.every(isTitle);
}
