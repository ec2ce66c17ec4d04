import { expect, test } from 'vitest';
import { isBareNumber } from '@/lib/statistics/bare-number';
import { readQuantities } from '@/lib/statistics/read-quantities';

const isBare = (before: string, figure: string, after: string): boolean => {
  const [quantity] = readQuantities(figure);
  if (!quantity) throw new RangeError(figure);
  return isBareNumber(quantity, before, after);
};

test.each([
  ['CMI值爬升到', '1.12', '。', true],
  ['最高一篇达到', '39.2', '。', true],
  ['粉丝数', '98万', '。', true],
  ['门诊量突破', '150万', '大关', true],
  ['第', '39.2', '。', false],
  ['达到', '39', '。', false],
  ['住在', '98万', '。', false],
])('%s%s needs no measure word: %j', (before, figure, after, expected) => {
  expect(isBare(before, figure, after)).toBe(expected);
});
