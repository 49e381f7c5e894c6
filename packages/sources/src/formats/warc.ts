import type { ReadOptions, SourceItem } from '../item.ts';
export async function* read(
  _input: AsyncIterable<Uint8Array>,
  _options: ReadOptions,
): AsyncGenerator<SourceItem> {
  await Promise.resolve();
  yield* [];
}
