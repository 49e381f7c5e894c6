import { expect, test } from 'vitest';
import { openStore, StoreError } from '../../../src/store/index.ts';
import { all, decision, newReport } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';

/** What goes wrong in the same way on both databases. */
export function failing(places: Places): void {
  test('a record of a newer version is refused and left as it is', async () => {
    const place = await places.place();
    await (await openStore(place)).close();
    await places.execute(place, "update meta set value = 99 where key = 'schema'");
    for (const readOnly of [false, true]) {
      const error = await openStore({ ...place, readOnly }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ code: 'newer', what: expect.stringContaining('form 99') as string });
    }
    await places.execute(place, "update meta set value = 1 where key = 'schema' and value = 99");
    expect(await (await open(places, place)).count()).toBe(0);
  });

  test('a record that is only read is not made, and not changed', async () => {
    const place = await places.place();
    await expect(openStore({ ...place, readOnly: true })).rejects.toMatchObject({ code: 'missing' });
    const store = await open(places, place);
    await store.addReports([newReport('a')]);
    const reader = await open(places, { ...place, readOnly: true });
    const refused = { code: 'read-only' };
    await expect(reader.addReports([newReport('b')])).rejects.toMatchObject(refused);
    await expect(reader.replaceDossiers([newReport('a')])).rejects.toMatchObject(refused);
    await expect(reader.decide(decision('d'))).rejects.toMatchObject(refused);
    await expect(reader.removeTagged('example')).rejects.toMatchObject(refused);
    await expect(reader.import(store.export())).rejects.toMatchObject(refused);
    expect(await reader.cache('key', 1, 1)).toBe(false);
    expect((await all(reader.reports())).map(({ id }) => id)).toEqual(['a']);
    expect((await reader.check()).problems).toEqual([]);
  });

  test('a store that is closed says so, and closes once', async () => {
    const store = await open(places);
    await Promise.all([store.close(), store.close()]);
    await expect(store.count()).rejects.toMatchObject({ code: 'closed' });
    await expect(all(store.reports())).rejects.toMatchObject({ code: 'closed' });
    await expect(store.addReports([newReport('a')])).rejects.toMatchObject({ code: 'closed' });
  });

  test('what is being added when a store is closed is added', async () => {
    const place = await places.place();
    const store = await openStore(place);
    const adding = store.addReports([newReport('a')]);
    await store.close();
    await adding;
    expect(await (await open(places, place)).count()).toBe(1);
  });

  test('what fails within a view is an error of whoever asked', async () => {
    const store = await open(places);
    const mine = new TypeError('mine');
    await expect(store.view(() => Promise.reject(mine))).rejects.toBe(mine);
  });

  test('many who open and write a new record at once all do', async () => {
    const place = await places.place();
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(places, place)));
    const added = stores.map((store, i) =>
      Promise.all(Array.from({ length: 5 }, (_, j) => store.addReports([newReport(`${i}-${j}`)]))),
    );
    await Promise.all(added);
    expect(await stores[0]!.count()).toBe(20);
    expect(await stores[0]!.revision()).toBe(20);
    expect((await stores[0]!.check()).problems).toEqual([]);
  });
}
