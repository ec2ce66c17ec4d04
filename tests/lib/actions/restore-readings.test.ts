import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { restoreReadings } from '@/lib/actions/restore-readings';
import { done, failed } from '@/lib/schema/outcome';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeClipping, timeOf } from '../../builders';
import { emptyLibrary } from '../store/library';

afterEach(emptyLibrary);

const revision = (n: number, of: number, minute: number, cause: 'read-again' | 'restored') => ({
  id: idOf(n),
  clippingId: idOf(of),
  replacedAt: timeOf(minute),
  cause,
  clipping: makeClipping(of),
  body: makeBody(of),
});

test('each goes back to the version before the first reading since then', async () => {
  await database.revisions.bulkAdd([
    revision(11, 1, 1, 'read-again'),
    revision(12, 1, 5, 'read-again'),
    revision(13, 1, 6, 'read-again'),
    revision(21, 2, 2, 'read-again'),
    revision(31, 3, 6, 'restored'),
  ]);
  const asked: string[] = [];
  const restored = await restoreReadings([1, 2, 3, 4].map(idOf), timeOf(5), async ({ revisionId }) => {
    asked.push(revisionId);
    return done(null);
  });
  expect(restored).toEqual(done(1));
  expect(asked).toEqual([idOf(12)]);
});

test('a version that cannot be put back ends it', async () => {
  await database.revisions.add(revision(12, 1, 5, 'read-again'));
  expect(await restoreReadings([idOf(1)], timeOf(5), async () => failed('not-found'))).toEqual(
    failed('not-found'),
  );
});
