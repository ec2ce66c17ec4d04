import { expect, test } from 'vitest';
import { isMeasuredTime } from '@/lib/statistics/measured-time';
import { readQuantities } from '@/lib/statistics/read-quantities';

const isMeasure = (before: string, figure: string, after: string): boolean => {
  const [quantity] = readQuantities(figure);
  if (!quantity) throw new RangeError(figure);
  return isMeasuredTime(quantity, before, after);
};

test.each([
  ['平均住院日', '7天', '，', true],
  ['她在病房的日子', '330天', '。', true],
  ['', '7秒', '完成医保结算', true],
  ['', '15分钟', '出结果', true],
  ['超声预约仍要等', '3天', '。', true],
  ['手术历经', '6小时', '。', false],
  ['术后', '12天', '撤机', false],
  ['急诊', '24小时', '接诊', false],
])('%s%s%s measures: %j', (before, figure, after, expected) => {
  expect(isMeasure(before, figure, after)).toBe(expected);
});
