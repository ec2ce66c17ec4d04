import { expect, test } from 'vitest';
import { decideTopics, ruleLogit, sigmoid } from '@/lib/classify/topics/decide-topics';
import type { TopicEvidence } from '@/lib/classify/topics/topic-features';

const evidence = (share: number): TopicEvidence => ({
  chars: 0,
  words: ['义诊', '巡诊', '讲座', '捐赠', '慰问', '志愿', '公益'],
  reach: share,
  met: share,
  named: 0,
  section: share,
  heading: 0,
  share,
  lead: share,
  variety: share,
});

test('more evidence never makes a topic less likely', () => {
  const logits = [0, 0.2, 0.5, 1].map((share) => ruleLogit(evidence(share)));
  expect(logits).toEqual([...logits].sort((one, other) => one - other));
  expect([sigmoid(logits[0] ?? 0) < 0.5, sigmoid(logits[3] ?? 0) > 0.5]).toEqual([true, true]);
});

test('topics above the threshold, primary first, with a few words each; at least one', () => {
  const scored = [
    { id: 'a', score: 0.9, primacy: 1, evidence: evidence(1) },
    { id: 'b', score: 0.8, primacy: 2, evidence: evidence(1) },
    { id: 'c', score: 0.2, primacy: 3, evidence: evidence(0) },
  ];
  const topics = decideTopics(scored);
  expect(topics.map(({ id, primary }) => [id, primary])).toEqual([
    ['b', true],
    ['a', false],
  ]);
  expect(topics[0]?.evidence).toHaveLength(6);
  expect(decideTopics(scored.slice(2)).map(({ id }) => id)).toEqual(['c']);
});

test('reasons are words an editor can judge, whole and without auxiliaries', () => {
  const shown = (words: string[]) =>
    decideTopics([{ id: 'a', score: 0.9, primacy: 1, evidence: { ...evidence(1), words } }])[0]?.evidence;
  expect(shown(['让', '预约', '到', '分时段预约', '分钟'])).toEqual(['分时段预约']);
  expect(shown(['分钟', '台'])).toEqual(['分钟']);
  expect(shown(['台'])).toEqual(['台']);
});
