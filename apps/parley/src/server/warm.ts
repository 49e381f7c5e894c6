import type { Answer } from '@parley/api';
import type { Language } from '../languages.ts';
import { ownAuthor } from '../record/decisions.ts';
import type { World } from './world.ts';

/**
 * Has the threads start, and make what a browser is going to ask first, so that whoever opens the page of a server that
 * has just been started need not wait for it. Nobody is told where it fails: who asks for the same is.
 */
export async function warmUp(
  { threads }: Pick<World, 'threads'>,
  language: Language,
  origin: string,
): Promise<void> {
  const asked = {
    language,
    origin,
    caller: { role: 'reader', author: ownAuthor() },
    body: undefined,
  } as const;
  try {
    const list = await threads.answer('negotiations', { ...asked, params: undefined, query: { limit: 1 } });
    const { entries } = JSON.parse(Buffer.from(list.body).toString()) as Answer<'negotiations'>;
    const [latest] = entries;
    if (latest === undefined) return;
    await threads.answer('outline', { ...asked, params: { id: latest.id }, query: {} });
  } catch {
    // Said above.
  }
}
