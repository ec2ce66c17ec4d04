import { describe, expect, test } from 'vitest';
import { findWords, selectStatistics } from '@/lib/search/select-statistics';
import { type TableView, wholeTable } from '@/lib/search/table-view';
import { idOf } from '@/tests/builders';
import { hospital, makeTable } from './statistics';

const { catalogue, columns, ids } = makeTable([
  {
    hospitals: [hospital('武汉协和医院')],
    source: '健康报',
    statistics: [
      { metric: 'SCI论文', metricKey: 'sci-papers', value: 43, period: '近五年' },
      { metric: '开放床位', metricKey: 'beds-opened', value: 1200, period: '2024年' },
    ],
  },
  {
    hospitals: [hospital('随州市中心医院')],
    source: '晨江日报',
    statistics: [
      { metric: '论文', metricKey: 'papers', value: 9, period: '近五年', change: '+30%' },
      { metric: '锦旗', metricKey: '', value: 60, period: '' },
    ],
  },
]);

const select = (table: Partial<TableView>, sentences = (_row: number, _word: number) => false) =>
  selectStatistics({
    columns,
    catalogue,
    clippings: ids.map((id) => ({ id })),
    table: { ...wholeTable, ...table },
    sentences: { has: sentences },
    nameOfMetric: (key) => (key === 'beds-opened' ? '实际开放床位' : key),
  });
const metrics = (table: Partial<TableView>) =>
  [...select(table).rows].map((row) => columns.entry(row).metric);

describe('selectStatistics', () => {
  test.for([
    [{}, ['SCI论文', '开放床位', '论文', '锦旗']],
    [{ metric: 'papers' }, ['论文']],
    [{ metric: '-' }, ['锦旗']],
    [{ metric: 'no-such-key' }, []],
    [{ period: '近五年' }, ['SCI论文', '论文']],
    [{ period: '近五年', metric: 'sci-papers' }, ['SCI论文']],
    [{ find: '论文' }, ['SCI论文', '论文']],
    [{ find: 'ｓｃｉ' }, ['SCI论文']],
    [{ find: '協和' }, ['SCI论文', '开放床位']],
    [{ find: '健康报 床位' }, ['开放床位']],
    [{ find: '实际开放' }, ['开放床位']],
    [{ find: '30%' }, ['论文']],
    [{ sort: 'value', ascending: false }, ['开放床位', '锦旗', 'SCI论文', '论文']],
  ] as const)('%j leaves %j', ([table, left]) => {
    expect(metrics(table)).toEqual(left);
  });

  test('a word in the sentence counts, each word by itself', () => {
    const { rows } = select({ find: '健康报 荣获' }, (row, word) => row === 1 && word === 1);
    expect([...rows]).toEqual([1]);
  });

  test('counts tell what another choice would leave', () => {
    const { metrics: byMetric, periods } = select({ metric: 'papers', period: '近五年' });
    expect(Object.fromEntries(byMetric)).toEqual({ 'sci-papers': 1, papers: 1 });
    expect(Object.fromEntries(periods)).toEqual({ 近五年: 1 });
    expect(Object.fromEntries(select({}).metrics)).toMatchObject({ '-': 1 });
  });

  test('groups take the order of the table within', () => {
    const { groups, rows } = select({ grouped: true, sort: 'value' });
    expect(groups?.map(({ key }) => key)).toEqual(['beds-opened', 'papers', 'sci-papers', '']);
    expect(rows).toHaveLength(4);
  });

  test('the order is the list’s, and clippings not taken in yet are left out', () => {
    const { rows } = selectStatistics({
      columns,
      catalogue,
      clippings: [2, 77, 1].map((n) => ({ id: idOf(n) })),
      table: wholeTable,
      sentences: { has: () => false },
      nameOfMetric: String,
    });
    expect([...rows]).toEqual([2, 3, 0, 1]);
  });
});

test('words to be found are folded and told apart by blanks', () => {
  expect(findWords('  協和　ＳＣＩ ')).toEqual(['协和', 'sci']);
});
