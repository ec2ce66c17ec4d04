import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { attempt } from '@/lib/store/database-failure';
import { LibraryDatabase } from '@/lib/store/database';
import { databaseVersions, newestVersion } from '@/lib/store/migrations';

const databaseVersion = newestVersion(databaseVersions);

test('a database of a newer version is refused and left as it is', async () => {
  const newer = new Dexie('newer');
  newer.version(databaseVersion + 1).stores({ clippings: 'id', marks: 'id' });
  await newer.table('marks').add({ id: 'kept' });
  newer.close();
  const ours = new LibraryDatabase('newer');
  expect(await attempt(() => ours.clippings.count())).toMatchObject({ ok: false, failure: 'database-newer' });
  await expect(ours.clippings.put({ id: 'x' } as never)).rejects.toMatchObject({
    inner: { name: 'VersionError' },
  });
  ours.close();
  expect(await newer.open().then(() => newer.table('marks').toArray())).toEqual([{ id: 'kept' }]);
  expect(newer.backendDB().version).toBe((databaseVersion + 1) * 10);
  newer.close();
});

test('an open database steps aside for a newer version and writes no more', async () => {
  const ours = new LibraryDatabase('upgraded');
  await ours.open();
  const newer = new Dexie('upgraded');
  newer.version(databaseVersion + 1).stores({ clippings: 'id' });
  await newer.open();
  expect(ours.isOpen()).toBe(false);
  expect(await attempt(() => ours.clippings.count())).toMatchObject({
    ok: false,
    failure: 'database-newer',
  });
  newer.close();
});
