import { expect, test } from 'vitest';
import { governingPeriods } from '@/lib/statistics/governing-periods';

test.each([
  ['去年立项29项。发表论文74篇。', '29', '去年'],
  ['去年立项29项。发表论文74篇。', '74', '去年'],
  ['去年9月签约两家。发表论文74篇。', '74', ''],
  ['近三年立项29项，今年结题3项。', '3项', '今年'],
  ['近三年立项29项，目前在研8项。', '8', ''],
  ['医院2015年获批基地。开展培训48次。', '48', ''],
  ['截至2024年底，职工2865人。', '2865', '截至2024年底'],
  ['到9月底，退费8.3万元。', '8.3', '到9月底'],
  ['整治为期一个月，截至15日抓获11人。', '11人', '为期一个月'],
  ['2024年难走。这一年，门诊176万人次。', '176', '2024年'],
  ['手术318台，去年新增9台。', '318', ''],
])('in %s the figure %s belongs to %j', (text, figure, period) => {
  expect(governingPeriods(text)(text.indexOf(figure))).toBe(period);
});
