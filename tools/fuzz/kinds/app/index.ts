import type { Kind } from '../../kind.ts';
import { api } from './api.ts';
import { extract, options } from './command-line.ts';
import { mcp } from './mcp.ts';

/** The server, the tools for language models, `parley extract` and the options of the command line. */
export const APP: readonly Kind[] = [api, mcp, extract, options];
