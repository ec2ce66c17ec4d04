import { expect, test } from 'vitest';
import { dropPeriods, readPeriods } from '@/lib/statistics/periods';

test.each([
  ['近三年，立项29项', ['近三年']],
  ['2022年度完成', ['2022年度']],
  ['今年以来新增', ['今年以来']],
  ['自2021年以来开展', ['2021年以来']],
  ['从2019年至今', ['2019年至今']],
  ['试行半年来节约', ['试行半年来']],
  ['1至9月门诊量', ['1至9月']],
  ['2023年3月至8月门诊量', ['2023年3月至8月']],
  ['三个月过去，好评多了', ['三个月过去']],
  ['二十二年，他走遍全乡', ['二十二年']],
  ['为期两个月的整治', ['为期两个月']],
  ['药费支出一年减了60万', ['一年']],
  ['一学年下来完成测评', ['一学年']],
  ['一季度病案率', ['一季度']],
  ['“十四五”以来', ['“十四五”以来']],
  ['三年选派346人', ['三年']],
  ['上个月门诊量2.1万', ['上个月']],
  ['十年规划', []],
  ['比上年增加11项', []],
  ['较2021年提升', []],
  ['2024年3月召开', []],
])('%s names %j', (text, periods) => {
  expect(readPeriods(text).map((mention) => mention.text)).toEqual(periods);
});

test('a phrase loses its periods and keeps what it compares with', () => {
  expect(dropPeriods('去年完成手术')).toBe('完成手术');
  expect(dropPeriods('比上年增加')).toBe('比上年增加');
});
