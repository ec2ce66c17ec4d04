import { expect, test } from 'vitest';
import { hedgeAfter, hedgeBefore } from '@/lib/statistics/qualifiers';

test.each([
  ['服务群众近', '近', 1],
  ['占比超过', '超', 2],
  ['不少于', '以上', 3],
  ['不超过', '', 3],
  ['出血约', '约', 1],
  ['门诊预约', '', 0],
  ['占比首次越过', '超', 2],
  ['每天回复不下', '以上', 2],
  ['居高不下', '', 0],
  ['附近', '', 0],
  ['做彩超', '', 0],
])('%s is a hedge %j', (text, qualifier, length) => {
  expect(hedgeBefore(text, text.length, false)).toEqual({ qualifier, length });
});

test('上 hedges only a place alone: 上百', () => {
  expect(hedgeBefore('接诊上', 3, true).qualifier).toBe('以上');
  expect(hedgeBefore('接诊上', 3, false).length).toBe(0);
});

test.each([
  ['以上，', '以上', 2],
  ['左右', '约', 2],
  ['之多', '', 2],
  ['多。', '以上', 1],
  ['多少', '', 0],
  ['的患者', '', 0],
])('%s after a figure', (text, qualifier, length) => {
  expect(hedgeAfter(text, 0)).toEqual({ qualifier, length });
});
