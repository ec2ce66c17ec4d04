import { expect, test } from 'vitest';
import { StatisticColumns } from '@/lib/search/statistic-columns';
import { idOf, makeStatistic } from '@/tests/builders';

test('a row tells its statistic and where it stands', () => {
  const columns = new StatisticColumns();
  columns.put(idOf(1), 5, [
    makeStatistic(),
    makeStatistic({ metric: '论文', metricKey: 'papers', value: 43 }),
  ]);
  const {
    quote: _quote,
    section: _section,
    ...read
  } = makeStatistic({
    metric: '论文',
    metricKey: 'papers',
    value: 43,
  });
  expect(columns.entry(1)).toEqual({ ...read, id: idOf(1), place: 1 });
  expect(columns.stampOf(idOf(1))).toBe(5);
  expect(columns.stampOf(idOf(2))).toBeUndefined();
  expect(() => columns.entry(2)).toThrow(RangeError);
});

test('a clipping that changed takes the place of what it held', () => {
  const columns = new StatisticColumns();
  columns.put(idOf(1), 1, [makeStatistic({ value: 1 }), makeStatistic({ value: 2 })]);
  columns.put(idOf(2), 1, [makeStatistic({ value: 3 })]);
  const { version } = columns;
  columns.put(idOf(1), 2, [makeStatistic({ value: 4 }), makeStatistic({ value: 5 })]);
  const values = (id: string) => {
    const { start, end } = columns.rowsOf(id);
    return Array.from({ length: end - start }, (_, n) => columns.entry(start + n).value);
  };
  expect(values(idOf(1))).toEqual([4, 5]);
  columns.put(idOf(1), 3, [makeStatistic({ value: 6 })]);
  expect(values(idOf(1))).toEqual([6]);
  columns.put(idOf(1), 4, []);
  expect(values(idOf(1))).toEqual([]);
  expect(values(idOf(2))).toEqual([3]);
  expect(columns.version).toBeGreaterThan(version);
});

test('more rows than it was made for are all kept', () => {
  const columns = new StatisticColumns();
  for (let n = 0; n < 500; n += 1)
    columns.put(
      idOf(n),
      0,
      Array.from({ length: 7 }, (_, at) => makeStatistic({ value: n * 10 + at, period: `${n}年` })),
    );
  expect(columns.length).toBe(3_500);
  expect(columns.entry(columns.rowsOf(idOf(321)).start + 4)).toMatchObject({ value: 3_214, period: '321年' });
});
