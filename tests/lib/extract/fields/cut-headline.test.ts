import { expect, test } from 'vitest';
import { cutSiteName, headlineTime, splitHeadline } from '@/lib/extract/fields/cut-headline';

const headline = '江城市第一医院启用门诊新楼 就诊环节减半';

test.each([
  [`${headline}_江城新闻网`, []],
  [`${headline}_健康频道_江城网`, []],
  [`${headline} - 江城日报`, []],
  [`${headline}--卫生健康--江城网`, []],
  [`${headline}|江城新闻`, []],
  [`江城日报数字报-${headline}`, []],
  [`江城日报多媒体数字报刊-${headline}`, []],
  [`${headline} | 江城慢生活`, ['江城慢生活']],
  [headline, ['江城网']],
])('%s without the site', (title, sites) => {
  expect(cutSiteName(title, sites)).toBe(headline);
});

test('a dash within the headline stays', () => {
  expect(cutSiteName('1-10月江城市门诊量平稳增长', [])).toBe('1-10月江城市门诊量平稳增长');
});

test.each([
  ['新楼启用了——江城市第一医院服务纪实', '', '新楼启用了', '——江城市第一医院服务纪实'],
  ['【江城日报】新楼启用患者少跑路', '【江城日报】', '新楼启用患者少跑路', ''],
  ['【不忘初心】新楼启用患者少跑路', '', '【不忘初心】新楼启用患者少跑路', ''],
  ['新楼启用患者少跑路 (13:50)', '', '新楼启用患者少跑路', ''],
  ['命令 --- 启用 | 新楼', '', '命令 --- 启用 | 新楼', ''],
])('%s in its parts', (line, kicker, head, subtitle) => {
  expect(splitHeadline(line)).toEqual({ kicker, headline: head, subtitle });
});

test('the clock time behind a headline', () => {
  expect([headlineTime('新楼启用 (9:05)'), headlineTime('新楼启用')]).toEqual(['09:05', '']);
});
