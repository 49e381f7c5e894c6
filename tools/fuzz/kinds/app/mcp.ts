import fc from 'fast-check';
import { kind } from '../../kind.ts';
import { problemsOfMessage } from '../../verdict.ts';
import { open } from './door.ts';
import { encoded, odds, pick, picked } from './picks.ts';
import type { Pick } from './picks.ts';

interface ToolCall {
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly uri: Pick;
  readonly stretch: string;
}

const any = fc.oneof({ weight: 3, arbitrary: odds }, { weight: 1, arbitrary: fc.jsonValue() });

/** The tools for language models. */
export const mcp = kind<ToolCall>({
  name: 'mcp',
  inputs: fc.record({
    tool: fc.constantFrom(
      'negotiations',
      'brief',
      'positions',
      'timeline',
      'changes',
      'search',
      'who',
      'resource',
      'nothing',
    ),
    args: fc.record(
      {
        negotiation: any,
        asOf: any,
        since: any,
        language: fc.constantFrom<unknown>('nl', 'en', 7),
        name: any,
        query: any,
        limit: fc.constantFrom<unknown>(1, 10, 0, '5', null),
      },
      { requiredKeys: [] },
    ),
    uri: pick,
    stretch: fc.constantFrom('all', '0-10', '10-0', '0-999999999', '-1-5', 'x', '', '0-10/../..'),
  }),
  open: async () => {
    const { door, close, ids } = await open();
    return {
      close,
      problemsOf: async ({ tool, args, uri, stretch }) => {
        if (tool === 'resource') {
          const address = `parley://reports/${encoded(picked(uri, ids))}/${stretch}`;
          return door.resource(address).then(
            () => [],
            (error: unknown) => problemsOfMessage(error instanceof Error ? error.message : String(error)),
          );
        }
        const { text, isError } = await door.tool(tool, args);
        return isError ? problemsOfMessage(withoutInput(text, args)) : [];
      },
    };
  },
});

/** A message without the words that it repeats. */
function withoutInput(text: string, args: Readonly<Record<string, unknown>>): string {
  return Object.values(args).reduce<string>(
    (rest, one) => (typeof one === 'string' && one !== '' ? rest.replaceAll(one, '') : rest),
    text.replaceAll('received undefined', ''),
  );
}
