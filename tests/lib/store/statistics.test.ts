import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { deleteClippings } from '@/lib/store/bin';
import { getStatistics, readStatistics } from '@/lib/store/statistics';
import { statisticsDatabase } from '@/lib/store/statistics-database';
import { idOf, makeBody, makeStatistic } from '../../builders';
import { emptyLibrary } from './library';

beforeEach(async () => {
  await emptyLibrary();
  await statisticsDatabase.statistics.clear();
});

test('statistics come in the order asked, none for a clipping that is gone', async () => {
  const [one, two] = [makeStatistic({ value: 1 }), makeStatistic({ value: 2 })];
  await database.bodies.bulkPut([makeBody(1, { statistics: [one, two] }), makeBody(2)]);
  expect(await getStatistics([idOf(2), idOf(9), idOf(1)])).toEqual([
    { id: idOf(2), statistics: [] },
    { id: idOf(9), statistics: [] },
    { id: idOf(1), statistics: [one, two] },
  ]);
});

describe('statistics kept apart', () => {
  const ids = Array.from({ length: 60 }, (_, n) => idOf(n + 1));
  const stamped = (some: readonly string[], stamp = 1) => some.map((id) => ({ id, stamp }));
  const valuesOf = async (clippings: ReturnType<typeof stamped>) =>
    Object.fromEntries(
      (await readStatistics(clippings)).map(({ id, statistics }) => [
        id,
        statistics.map(({ value }) => value),
      ]),
    );
  const store = (value: number) =>
    database.bodies.bulkPut(ids.map((_, n) => makeBody(n + 1, { statistics: [makeStatistic({ value })] })));

  test('the second reading asks no body, whether many follow each other or few do not', async () => {
    await store(7);
    await readStatistics(stamped(ids));
    const bodies = vi.spyOn(database.bodies, 'bulkGet');
    expect(await valuesOf(stamped(ids))).toEqual(Object.fromEntries(ids.map((id) => [id, [7]])));
    expect(await valuesOf(stamped([ids[50]!, ids[3]!]))).toEqual({ [ids[3]!]: [7], [ids[50]!]: [7] });
    expect(await valuesOf(stamped(ids.slice(10, 40)))).toEqual(
      Object.fromEntries(ids.slice(10, 40).map((id) => [id, [7]])),
    );
    expect(bodies).not.toHaveBeenCalled();
    bodies.mockRestore();
  });

  test('a clipping that changed is read again, and only it', async () => {
    await store(7);
    await readStatistics(stamped(ids));
    await store(8);
    const [first, ...others] = ids;
    const read = await valuesOf([...stamped([first!], 2), ...stamped(others)]);
    expect(read[first!]).toEqual([8]);
    expect(read[others[0]!]).toEqual([7]);
    expect((await statisticsDatabase.statistics.get(first!))?.stamp).toBe(2);
  });

  test('where they cannot be kept, they are read from the bodies', async () => {
    await store(7);
    const full = vi
      .spyOn(statisticsDatabase.statistics, 'bulkPut')
      .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    expect((await valuesOf(stamped(ids)))[ids[5]!]).toEqual([7]);
    full.mockRestore();
  });

  test('nothing is kept of a clipping that is deleted for good', async () => {
    await store(7);
    await readStatistics(stamped(ids));
    await deleteClippings([ids[2]!], '2025-03-01T00:00:00.000Z');
    expect(await statisticsDatabase.statistics.get(ids[2]!)).toBeUndefined();
    expect(await statisticsDatabase.statistics.count()).toBe(ids.length - 1);
  });
});
