import { expect, test } from 'vitest';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { weighClause } from '@/lib/classify/topics/weigh-clause';
import { wordIndex } from '@/lib/classify/topics/word-index';

const weigh = (text: string) => weighClause(text, text, wordIndex(defaultTaxonomy), false);

test('a sure word makes the clause its topic’s, a likely one hardly', () => {
  expect(weigh('开展义诊活动').get('welfare')?.strength).toBe(1);
  expect(weigh('走进广场').get('welfare')?.strength ?? 0).toBeLessThan(1);
});

test('one clause may hold two topics, each with its own words', () => {
  const topics = weigh('人工智能系统拦截不合理医嘱1.2万条');
  expect([topics.get('digital')?.strength, topics.get('quality')?.strength]).toEqual([1, 1]);
  expect(topics.get('quality')?.sure).toContain('不合理医嘱');
});

test('words against a topic take the clause away', () => {
  expect(weigh('获评先进基层党组织').get('party-building')?.strength ?? 0).toBeLessThan(1);
});

test.for([
  ['村医的平板上装了辅助诊断软件', 'digital'],
  ['分娩镇痛率提到86.7%', 'quality'],
  ['腾出缓冲床位86张', 'public-health'],
  ['巡回医疗队把车停在草原上', 'welfare'],
  ['减重门诊当天看了63人', 'specialty'],
  ['病人转回社区康复', 'consortium'],
  ['出生医学证明当场办好', 'service'],
  ['老药工守着九蒸九晒的手艺', 'tcm'],
  ['退还红包礼金213人次', 'integrity'],
  ['与村里联学共建', 'party-building'],
  ['百元医疗收入卫生材料消耗压到19.7元', 'operations'],
] as const)('%s speaks of %s', ([clause, topic]) => {
  expect(weigh(clause).get(topic)?.strength).toBe(1);
});

test('doctors on round among herdsmen are no alliance of institutions', () => {
  expect(weigh('巡回医疗队走进草原').has('consortium')).toBe(false);
});
