import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { scanStatistics } from '@/lib/actions/scan-statistics';
import { database } from '@/lib/store/database';
import { idOf, makeBody, makeStatistic } from '../../builders';
import { emptyLibrary } from '../store/library';

beforeEach(emptyLibrary);

test('every clipping is read once, in batches that say how far they are', async () => {
  const count = 700;
  const ids = Array.from({ length: count }, (_, n) => idOf(n + 1));
  await database.bodies.bulkPut(
    ids.map((_, n) => makeBody(n + 1, { statistics: [makeStatistic({ value: n })] })),
  );
  const values: number[] = [];
  const steps: number[] = [];
  for await (const { found, read } of scanStatistics(ids.map((id) => ({ id, stamp: 1 })))) {
    values.push(...found.flatMap(({ statistics }) => statistics.map(({ value }) => value)));
    steps.push(read);
  }
  expect(values.slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  expect(values.toSorted((a, b) => a - b)).toEqual(ids.map((_, n) => n));
  expect(steps.length).toBeGreaterThan(2);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(count);
});
