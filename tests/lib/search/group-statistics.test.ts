import { expect, test } from 'vitest';
import { groupRows } from '@/lib/search/group-statistics';
import { hospital, makeTable } from './statistics';

const papers = (value: number) => ({ metricKey: 'papers', metric: '论文', unit: '篇', value });
const beds = (value: number, unit = '张') => ({ metricKey: 'beds', metric: '床位', unit, value });
const { catalogue, columns } = makeTable([
  { hospitals: [hospital('甲医院')], statistics: [papers(3), beds(800), { metricKey: '' }] },
  { hospitals: [hospital('甲医院')], statistics: [papers(9), papers(4), papers(5)] },
  { hospitals: [hospital('乙医院')], statistics: [beds(1200), beds(20, '%'), { metricKey: '' }] },
  { hospitals: [], statistics: [{ metricKey: '' }, { metricKey: '' }, { metricKey: '' }] },
]);

test('the metric most hospitals share comes first, what has no key last, each in the order given', () => {
  const rows = Uint32Array.from({ length: columns.length }, (_, at) => columns.length - 1 - at);
  const grouped = groupRows(rows, columns, catalogue);
  expect(grouped.groups.map(({ key, start, count, hospitals }) => [key, start, count, hospitals])).toEqual([
    ['beds', 0, 3, 2],
    ['papers', 3, 4, 1],
    ['', 7, 5, 2],
  ]);
  expect([...grouped.rows].map((row) => columns.entry(row).value)).toEqual([
    20, 1200, 800, 5, 4, 9, 3, 120, 120, 120, 120, 120,
  ]);
  expect(grouped.groups[0]?.peaks).toEqual(
    new Map([
      ['张', 1200],
      ['%', 20],
    ]),
  );
});
