import { expect, test } from 'vitest';
import { isShortFor, ownWords, startsWithRegion } from '@/lib/classify/hospitals/same-hospital';

test.for([
  ['市五医院', '邵阳市第五人民医院', true],
  ['皖医二附院', '皖北医学院第二附属医院', true],
  ['附二院', '皖北医学院第二附属医院', true],
  ['附一院', '皖北医学院第二附属医院', false],
  ['澄湖医院', '苏州市澄湖人民医院', true],
  ['县医院', '云台县人民医院', true],
  ['市六医院', '邵阳市第五人民医院', false],
  ['县中医院', '云台县人民医院', false],
  ['武汉市第五医院', '邵阳市第五医院', false],
] as const)('%s for %s: %s', ([short, full, expected]) => {
  expect(isShortFor(short, full)).toBe(expected);
});

test('own words stand behind divisions', () => {
  expect(ownWords('汉中市洋水县人民医院')).toBe('人民医院');
  expect(ownWords('邵阳市第五人民医院')).toBe('第五人民医院');
  expect([startsWithRegion('宜都清江医院'), startsWithRegion('稽山医院')]).toEqual([true, false]);
});
