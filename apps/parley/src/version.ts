import { version } from '../package.json';

/**
 * The version of the reader, which reports carry: that of Parley and, in a build, a hash of all that reads, so that
 * `parley re-read` knows which reports an older reader read.
 */
export const READER = process.env.PARLEY_READER ?? version;

/** The version of what makes accounts and briefs: what another one made is made anew. */
export const MAKER = process.env.PARLEY_MAKER ?? version;
