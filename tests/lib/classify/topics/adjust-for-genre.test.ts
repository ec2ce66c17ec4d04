import { expect, test } from 'vitest';
import { adjustForGenre } from '@/lib/classify/topics/adjust-for-genre';
import { ruleLogit } from '@/lib/classify/topics/decide-topics';
import type { TopicEvidence } from '@/lib/classify/topics/topic-features';

const evidence = (value: number): TopicEvidence => ({
  chars: 100 * value,
  words: ['词'],
  reach: value,
  met: 1,
  named: 0,
  section: 0,
  heading: 0,
  share: value,
  lead: value,
  variety: value,
});
const given = (topics: ReadonlyMap<string, TopicEvidence>): string[] =>
  [...topics].filter(([, entry]) => ruleLogit(entry) >= 0).map(([id]) => id);

test('a science article is public health, or Chinese medicine where that is its matter', () => {
  expect(given(adjustForGenre(new Map([['technique', evidence(0.6)]]), 'science', null))).toEqual([
    'public-health',
  ]);
  expect(given(adjustForGenre(new Map([['tcm', evidence(0.6)]]), 'science', null))).toEqual(['tcm']);
});

test('a profile is of people, a feature that names a person twice is not', () => {
  const person = { name: '孙小满', share: 0.5, mentions: 5, inHeadline: false };
  expect(given(adjustForGenre(new Map(), 'profile', person))).toEqual(['people']);
  expect(given(adjustForGenre(new Map(), 'feature', person))).toEqual([]);
});

test('a notice has one business, and what the headline names beside it', () => {
  const beside = new Map([
    ['talent', evidence(0.9)],
    ['education', evidence(0.6)],
    ['service', { ...evidence(0.6), named: 1 }],
  ]);
  expect(given(adjustForGenre(beside, 'brief', null))).toContain('education');
  expect(given(adjustForGenre(beside, 'notice', null))).toEqual(['talent', 'service']);
});
