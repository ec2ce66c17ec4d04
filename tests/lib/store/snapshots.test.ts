import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { saveClipping } from '@/lib/store/save-clipping';
import { getOriginal, latestSnapshots, listSnapshots } from '@/lib/store/snapshots';
import { idOf } from '../../builders';
import { emptyLibrary, makeRecord } from './library';

afterEach(emptyLibrary);

test('originals come oldest first, their bytes apart; one that was not kept is not the latest', async () => {
  await saveClipping(makeRecord(1));
  const later = makeRecord(2, idOf(1));
  await saveClipping(later);
  const empty = makeRecord(3, idOf(1));
  await saveClipping({ ...empty, snapshot: { ...empty.snapshot, bytes: 0, sha256: '' } });
  expect((await listSnapshots(idOf(1))).map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)]);
  const [latest, none] = await latestSnapshots([idOf(1), idOf(9)]);
  expect(latest).toMatchObject({ id: idOf(2) });
  expect(latest).not.toHaveProperty('gzip');
  expect(none).toBeUndefined();
  expect(await getOriginal(idOf(2))).toEqual(later.snapshot.gzip);
  expect(await getOriginal(idOf(9))).toBeUndefined();
});
