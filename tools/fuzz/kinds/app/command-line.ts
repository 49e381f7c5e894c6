import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { problemsOf as wrongWith } from '@parley/dossier/schemas';
import fc from 'fast-check';
import { spoiled } from '../../input/bytes.ts';
import { hostileLines, plainItem } from '../../input/json.ts';
import { hostileText } from '../../input/words.ts';
import { kind } from '../../kind.ts';
import { problemsOfMessage } from '../../verdict.ts';
import { hostileDate } from '../dates.ts';
import { inFolder } from '../places.ts';
import { doorFile, open } from './door.ts';

const line = fc.oneof(
  { weight: 4, arbitrary: plainItem.map((item) => Buffer.from(JSON.stringify(item))) },
  {
    weight: 1,
    arbitrary: spoiled(
      hostileLines.map((lines) => Buffer.from(lines.split('\n')[0]!)),
      ['{', '}', '"', '\0', '\r'],
    ),
  },
);

/** The lines of `parley extract`. */
export const extract = kind<Uint8Array>({
  name: 'extract',
  inputs: line,
  open: async () => {
    const { door, close } = await open();
    return {
      close,
      problemsOf: async (bytes) => {
        const { lines } = await door.extract(bytes);
        return lines.flatMap((one) => {
          // Which version read it stands beside the dossier.
          const value = JSON.parse(one) as { reader?: string; error?: { message: string } };
          delete value.reader;
          return value.error === undefined ? wrongWith(value) : problemsOfMessage(value.error.message);
        });
      },
    };
  },
});

interface Option {
  readonly value: string;
  readonly option: 'day' | 'published' | 'lang' | 'feeds';
}

/** Options of the command line, and a file of feeds. */
export const options = kind<Option>({
  name: 'options',
  inputs: fc.record({
    value: fc.oneof(hostileDate, fc.json(), hostileText('nl', [2000])),
    option: fc.constantFrom('day', 'published', 'lang', 'feeds'),
  }),
  open: async () => {
    const { checkOptions, visit } = await doorFile();
    return {
      problemsOf: async ({ value, option }) => {
        if (option !== 'feeds') {
          checkOptions(value, option);
          return [];
        }
        await inFolder(async (folder) => {
          writeFileSync(path.join(folder, 'feeds.json'), value);
          await visit(folder, 'https://example.org/');
        });
        return [];
      },
    };
  },
});
