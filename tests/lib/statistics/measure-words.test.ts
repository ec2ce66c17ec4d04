import { expect, test } from 'vitest';
import { measureWordAt, selfMeasuredNounAt } from '@/lib/statistics/measure-words';

test.each([
  ['人次，', '人次', 'people'],
  ['个百分点', '个百分点', 'rate'],
  ['平方米的', '平方米', 'size'],
  ['个小时', '小时', 'time'],
  ['个多小时', '小时', 'time'],
  ['口药箱', '口', 'count'],
  ['个位次', '个位次', 'count'],
  ['味饮片', '味', 'count'],
  ['把轮椅', '把', 'count'],
  ['票赞成', '票', 'count'],
  ['台（件）', '台', 'count'],
  ['mL药液', 'mL', 'size'],
])('%s begins with %s', (text, unit, kind) => {
  expect(measureWordAt(text, 0)).toMatchObject({ unit, kind });
});

test.each(['部门', '分院', '年度', '位于', '台湾', '个月', '口人', '口腔科', 'kgx', '支部', '分半钟'])(
  '%s begins with none',
  (text) => {
    expect(measureWordAt(text, 0)).toBeNull();
  },
);

test('成 is ten percent', () => {
  expect(measureWordAt('成。', 0)).toMatchObject({ unit: '%', scale: 10 });
});

test('large numbers of people go without a measure word', () => {
  expect(selfMeasuredNounAt('40万居民', 3)).toBe('居民');
  expect(selfMeasuredNounAt('40万公里', 3)).toBeNull();
});
