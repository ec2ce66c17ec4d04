import { expect, test } from 'vitest';
import { sortRows } from '@/lib/search/sort-statistics';
import type { TableSort } from '@/lib/search/table-view';
import { hospital, makeTable } from './statistics';

const day = (date: string) => ({ text: date, date });
const { catalogue, columns } = makeTable([
  {
    hospitals: [hospital('随州市中心医院', false), hospital('北京医院')],
    source: '健康报',
    published: day('2024-05-01'),
    statistics: [
      { metric: '论文', value: 43, unit: '篇', change: '+30%', period: '近三年' },
      { metric: '床位', value: 1200, unit: '张', qualifier: '近' },
    ],
  },
  {
    hospitals: [hospital('安庆市立医院')],
    source: '晨江日报',
    published: day('2025-05-01'),
    statistics: [{ metric: '投诉率', value: 0.5, unit: '%', change: '-12.5%', period: '2024年' }],
  },
  { hospitals: [], source: '', siteName: '', statistics: [{ metric: '', value: 43, unit: '' }] },
]);
const rows = Uint32Array.of(0, 1, 2, 3);

test.for([
  ['listed', [0, 1, 2, 3], [0, 1, 2, 3]],
  ['hospital', [2, 0, 1, 3], [0, 1, 2, 3]],
  ['metric', [1, 0, 2, 3], [2, 0, 1, 3]],
  ['value', [2, 0, 3, 1], [1, 0, 3, 2]],
  ['unit', [2, 0, 1, 3], [1, 0, 2, 3]],
  ['qualifier', [1, 0, 2, 3], [1, 0, 2, 3]],
  ['change', [2, 0, 1, 3], [0, 2, 1, 3]],
  ['period', [2, 0, 1, 3], [0, 2, 1, 3]],
  ['source', [2, 0, 1, 3], [0, 1, 2, 3]],
  ['date', [0, 1, 3, 2], [2, 3, 0, 1]],
] as const satisfies [TableSort, number[], number[]][])(
  'by %s: blanks last either way, equals as they stood',
  ([sort, rising, falling]) => {
    expect([...sortRows(rows, columns, catalogue, { sort, ascending: true })]).toEqual(rising);
    expect([...sortRows(rows, columns, catalogue, { sort, ascending: false })]).toEqual(falling);
  },
);
