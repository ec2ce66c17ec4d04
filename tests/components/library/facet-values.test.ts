import { expect, test } from 'vitest';
import { valuesOfFacet } from '@/components/library/facet-values';
import { monthsBetween } from '@/components/library/months-between';

const shown = (counts: Record<string, number>, chosen: string[], facet: 'region' | 'source' = 'region') =>
  valuesOfFacet(facet, new Map(Object.entries(counts)), chosen, (_, value) => value).map(
    ({ name, depth, count }) => `${'>'.repeat(depth)}${name} ${count}`,
  );
const regions = { 湖北省: 5, '湖北省›十堰市': 2, '湖北省›荆门市': 3, '湖北省›荆门市›沙洋县': 1, 江西省: 1 };

test.for([
  [[], ['湖北省 5', '江西省 1']],
  [['湖北省'], ['湖北省 5', '>荆门市 3', '>十堰市 2', '江西省 1']],
  [['湖北省›荆门市'], ['湖北省 5', '>荆门市 3', '>>沙洋县 1', '>十堰市 2', '江西省 1']],
] as const)('regions open under a choice: %j', ([chosen, values]) => {
  expect(shown(regions, [...chosen])).toEqual(values);
});

test('a chosen value stays where nothing has it any more', () => {
  expect(shown({ 健康报: 2 }, ['大江网'], 'source')).toEqual(['健康报 2', '大江网 0']);
});

test.for([
  [[], []],
  [['2025-03'], ['2025-03']],
  [
    ['2025-02', '2024-11', 'later'],
    ['2024-11', '2024-12', '2025-01', '2025-02'],
  ],
] as const)('months between %j', ([months, all]) => {
  expect(monthsBetween(months)).toEqual(all);
});

test('a single odd date does not make a histogram of centuries', () => {
  expect(monthsBetween(['0001-01', '2025-02'])).toHaveLength(120);
});
