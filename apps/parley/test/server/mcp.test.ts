import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Folder, parley, PARLEY } from '../parley.ts';
import { REPORTS } from './serving.ts';

let folder: Folder;
let client: Client;

beforeAll(async () => {
  folder = new Folder();
  const env = { PATH: process.env.PATH ?? '', PARLEY_HOME: folder.at('home') };
  await parley(['add', ...REPORTS, '--source', 'De Bode'], { env });
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: PARLEY, args: ['mcp'], env }));
}, 300_000);
afterAll(async () => {
  await client.close();
  folder.remove();
});

/** What a tool answers. */
async function answer(name: string, args: Record<string, unknown> = {}): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [first] = content as { type: string; text: string }[];
  return `${isError === true ? 'ERROR ' : ''}${first!.text}`;
}

test('it has a tool for each part of the record, and none that changes it', async () => {
  const { tools } = await client.listTools();
  const names = tools.map(({ name }) => name).sort();
  expect(names).toEqual(['brief', 'changes', 'negotiations', 'positions', 'search', 'timeline', 'who']);
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
});

test.each([
  ['negotiations', {}],
  ['brief', { negotiation: 'Russia' }],
  ['positions', {}],
  ['timeline', { asOf: '2025-05-20', language: 'nl' }],
  ['changes', { since: '2025-05-13' }],
  ['search', { query: 'Istanbul' }],
  ['who', { name: 'Ukraine' }],
])('%s answers with quoted words, their report and its date', async (name, args) => {
  const text = await answer(name, args);
  expect(text).toMatch(/\[1\] “[^”]+.*\(.*De Bode.*2025.*\) parley:\/\/reports\/[^/]+\/\d+-\d+/);
  const used = [...text.matchAll(/^\s*- .*\[(\d+)\]/gm)].map(([, number]) => number!);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((number) => !text.includes(`\n[${number}] “`))).toEqual([]);
});

test('the address of a quotation is a resource with its words', async () => {
  const text = await answer('brief');
  const [, quote, uri] = /\[1\] “(.*?)” .*(parley:\S+)/.exec(text)!;
  const { contents } = await client.readResource({ uri: uri! });
  const [found] = contents as { text: string; _meta: object }[];
  expect(found!.text.replace(/\s+/g, ' ')).toBe(quote);
  expect(found!._meta).toMatchObject({ source: 'De Bode' });
  await expect(client.readResource({ uri: 'parley://reports/none/all' })).rejects.toThrow(
    'there is no report none',
  );
  const beyond = uri!.replace(/\d+-\d+$/, '5-99999999');
  await expect(client.readResource({ uri: beyond })).rejects.toThrow('is no stretch of this report');
});

test('a mistake is told in the words of the command line', async () => {
  expect(await answer('brief', { negotiation: 'Atlantis' })).toMatch(
    /^ERROR Atlantis: there is no such negotiation; choose/,
  );
  expect(await answer('timeline', { asOf: 'yesterday' })).toMatch(/^ERROR/);
});
