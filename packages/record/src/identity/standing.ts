import { bodyId } from '@parley/dossier';
import { memoised } from './memo.ts';
import { squash } from './names.ts';

/** The code of a standing organisation by any of its names, or undefined. */
export const standingCode = memoised((name): string | undefined => bodyId(bodyKey(name)));

/**
 * A name for comparison: plain letters, without an article or a common noun before it (“news agency Reuters”) or a
 * genitive after it.
 */
export const bodyKey = memoised((name) =>
  squash(
    name
      .replace(/^(?:\p{Ll}[\p{Ll}-]*\s+)+(?=\p{Lu})/u, '')
      .replace(/^(the|de|het|die|der|das|le|la|les|l['’]|el|los|las)[\s]+/iu, '')
      .replace(/['’]s?$/u, ''),
  ),
);
