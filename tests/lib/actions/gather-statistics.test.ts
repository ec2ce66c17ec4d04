import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { gatherStatistics, type StatisticPlace } from '@/lib/actions/gather-statistics';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeClipping, makeStatistic } from '../../builders';
import { emptyLibrary, putClippings } from '../store/library';

beforeEach(emptyLibrary);

const gather = async (places: readonly StatisticPlace[]) => {
  const rows = [];
  for await (const some of gatherStatistics(places)) rows.push(...some);
  return rows.map(({ clipping, statistic }) => `${clipping.headline} ${statistic.value}`);
};

test('statistics come with their clippings in the order asked; what is gone or damaged is left out', async () => {
  const statistics = [makeStatistic({ value: 1 }), makeStatistic({ value: 2 })];
  await putClippings(makeClipping(1, { headline: '甲' }), makeClipping(2, { headline: '乙' }));
  await database.clippings.put({ id: idOf(3), broken: true } as never);
  await database.bodies.bulkPut([1, 2, 3].map((n) => makeBody(n, { statistics })));
  expect(
    await gather([
      { id: idOf(2), place: 1 },
      { id: idOf(1), place: 0 },
      { id: idOf(1), place: 7 },
      { id: idOf(3), place: 0 },
      { id: idOf(9), place: 0 },
      { id: idOf(2), place: 0 },
    ]),
  ).toEqual(['乙 2', '甲 1', '乙 1']);
});

test('more than a batch holds are all gathered', async () => {
  await putClippings(makeClipping(1, { headline: '甲' }));
  await database.bodies.put(makeBody(1, { statistics: [makeStatistic({ value: 5 })] }));
  expect(await gather(Array.from({ length: 1_200 }, () => ({ id: idOf(1), place: 0 })))).toHaveLength(1_200);
});
