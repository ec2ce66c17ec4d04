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
