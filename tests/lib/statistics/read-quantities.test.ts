import { expect, test } from 'vitest';
import { readQuantities } from '@/lib/statistics/read-quantities';

test.each([
  ['近5000人次', { value: 5000, unit: '人次', qualifier: '近', kind: 'people' }],
  ['300多趟', { value: 300, unit: '趟', qualifier: '以上', kind: 'count' }],
  ['95%以上', { value: 95, unit: '%', qualifier: '以上', kind: 'rate' }],
  ['六成多', { value: 60, unit: '%', qualifier: '以上' }],
  ['三成', { value: 30, unit: '%', kind: 'rate' }],
  ['分别下降2.4个和3.1个百分点', { value: 2.4, unit: '个百分点', kind: 'rate' }],
  ['三个半天', { unit: '' }],
  ['出海120航次', { value: 120, unit: '航次' }],
  ['第21位', { value: 21, unit: '位', kind: 'rank', ordinal: '第' }],
  ['前28%', { value: 28, unit: '%', kind: 'rank', ordinal: '前' }],
  ['近40万居民', { value: 400000, unit: '居民', qualifier: '近' }],
  ['2024年', { value: 2024, unit: '', kind: 'none' }],
  ['百名', { isBarePlace: true }],
  ['近百名', { isBarePlace: false, qualifier: '近' }],
])('%s', (text, quantity) => {
  expect(readQuantities(text)[0]).toMatchObject(quantity);
});

test('hedges belong to the figure, so that they stand in no metric', () => {
  const [quantity] = readQuantities('服务近300余人次左右。');
  expect(quantity).toMatchObject({ start: 2, end: 11, unitEnd: 9 });
});
