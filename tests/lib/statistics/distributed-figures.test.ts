import { expect, test } from 'vitest';
import { distributedNames } from '@/lib/statistics/distributed-figures';
import { readParagraph } from '@/lib/statistics/read-paragraph';

const read = (text: string) =>
  readParagraph(text).map(({ metric, value, change }) => [metric, value, change]);

test('分别 gives each figure its own name, with the head they share', () => {
  expect(distributedNames('门诊、住院患者满意度', 2)).toEqual(['门诊患者满意度', '住院患者满意度']);
  expect(distributedNames('第三方测评门诊、住院患者满意度', 2)?.[0]).toBe('第三方测评门诊患者满意度');
  expect(distributedNames('锦旗、表扬信的数量', 2)).toEqual(['锦旗', '表扬信']);
  expect(distributedNames('门诊和住院人次', 3)).toBeNull();
  expect(read('国家级、省级平台分别达到3个、9个。')).toEqual([
    ['国家级平台', 3, ''],
    ['省级平台', 9, ''],
  ]);
});

test('分别 without names speaks of the figures before', () => {
  expect(read('接诊8万人次，手术3万台次，分别增长9.1%和15.6%。').slice(2)).toEqual([
    ['接诊', 9.1, '+9.1%'],
    ['手术', 15.6, '+15.6%'],
  ]);
});

test('one name told of several years is several figures, each with its year', () => {
  const figures = readParagraph('2022年、2023年门诊量分别为85万和103万人次。');
  expect(figures.map(({ metric, value, unit, period }) => [metric, value, unit, period])).toEqual([
    ['门诊量', 850000, '人次', '2022年'],
    ['门诊量', 1030000, '人次', '2023年'],
  ]);
});

test('分别 after 增幅 tells two growths', () => {
  expect(read('门诊、住院次均费用增幅分别控制在1.2%和0.6%。').map(([, , change]) => change)).toEqual([
    '+1.2%',
    '+0.6%',
  ]);
});

test('分别 of shares of a plan', () => {
  expect(
    read('门诊8万人次、手术3万台，分别为年度计划的103%和108%。')
      .slice(2)
      .map(([metric]) => metric),
  ).toEqual(['门诊为年度计划', '手术为年度计划']);
});

test('分别 of a walk is no distribution', () => {
  expect(read('派出2支义诊队，分别来到东街和西街。')).toEqual([['派出义诊队', 2, '']]);
});
