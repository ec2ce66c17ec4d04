import { expect, test } from 'vitest';
import { governingPeriods } from '@/lib/statistics/governing-periods';

test.each([
  ['去年立项29项。发表论文74篇。', '29', '去年'],
  ['去年立项29项。发表论文74篇。', '74', '去年'],
  ['去年9月签约两家。发表论文74篇。', '74', ''],
  ['近三年立项29项，今年结题3项。', '3项', '今年'],
  ['近三年立项29项，目前在研8项。', '8', ''],
  ['医院2015年获批基地。开展培训48次。', '48', ''],
  ['手术318台，去年新增9台。', '318', ''],
])('in %s the figure %s belongs to %j', (text, figure, period) => {
  expect(governingPeriods(text)(text.indexOf(figure))).toBe(period);
});
