import { expect, test } from 'vitest';
import { decision, newReport } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';

/** The log of decisions. */
export function deciding(places: Places): void {
  test('decisions come by time, whatever the order in which they were made known', async () => {
    const store = await open(places);
    const early = decision('b', '2025-06-01T00:00:00.000Z');
    const late = [decision('a', '2025-06-02T00:00:00.000Z'), decision('c', '2025-06-02T00:00:00.000Z')];
    for (const one of [late[1]!, early, late[0]!]) expect(await store.decide(one)).toBe('added');
    expect(await store.decisions()).toEqual([early, ...late]);
    expect(await store.revision()).toBe(3);
  });

  test('the same decision is known, and another one cannot have its id', async () => {
    const store = await open(places);
    const one = decision('a');
    await store.decide(one);
    const { id, ...rest } = one;
    expect(await store.decide({ ...rest, id })).toBe('known');
    const other = store.decide(decision('a', one.at, 'I changed my mind'));
    await expect(other).rejects.toMatchObject({ code: 'conflict' });
    expect(await store.decisions()).toEqual([one]);
  });

  test('a reason comes back as it was, whatever stands in it', async () => {
    const store = await open(places);
    const odd = decision('a', undefined, 'NUL \0, half \uDC00 a pair, \u2028');
    await store.decide(odd);
    expect(await store.decisions()).toEqual([odd]);
  });

  test('a decision without a sound id is refused', async () => {
    const store = await open(places);
    await expect(store.decide(decision(''))).rejects.toMatchObject({ code: 'invalid' });
    await expect(store.decide(decision('a', '\0'))).rejects.toMatchObject({ code: 'invalid' });
  });

  test('decisions with a tag go with it, and no others', async () => {
    const store = await open(places);
    await store.addReports([newReport('r', { tag: 'example' })]);
    await store.decide(decision('a'), { tag: 'example' });
    await store.decide(decision('b'));
    expect(await store.removeTagged('example')).toEqual({ reports: 1, decisions: 1 });
    expect((await store.decisions()).map(({ id }) => id)).toEqual(['b']);
  });
}
