import { expect, test } from 'vitest';
import { readSource } from '@/scripts/plain-report/read-source';

test.for([
  [['2024-06-28 08:12　来源：邵阳日报'], '邵阳日报'],
  [['随州日报全媒体记者 王松'], '随州日报'],
  [['咸阳日报讯 首席记者 蔺楠'], '咸阳日报'],
  [['稿件来源：科研处　发布日期：2024-08-26'], '科研处'],
  [['记者 王松'], ''],
] as const)('%s gives %s', ([lines, source]) => {
  expect(readSource(lines)).toBe(source);
});

test('a printed source goes before a paper’s name', () => {
  expect(readSource(['随州日报记者 王松', '来源：健康湖北'])).toBe('健康湖北');
});
