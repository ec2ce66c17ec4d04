import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import { getStatistics } from '@/lib/store/statistics';
import { idOf, makeBody, makeStatistic } from '../../builders';
import { emptyLibrary } from './library';

beforeEach(emptyLibrary);

test('statistics come in the order asked, none for a clipping that is gone', async () => {
  const [one, two] = [makeStatistic({ value: 1 }), makeStatistic({ value: 2 })];
  await database.bodies.bulkPut([makeBody(1, { statistics: [one, two] }), makeBody(2)]);
  expect(await getStatistics([idOf(2), idOf(9), idOf(1)])).toEqual([
    { id: idOf(2), statistics: [] },
    { id: idOf(9), statistics: [] },
    { id: idOf(1), statistics: [one, two] },
  ]);
});
