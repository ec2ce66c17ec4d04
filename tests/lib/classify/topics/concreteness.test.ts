import { expect, test } from 'vitest';
import { concreteness } from '@/lib/classify/topics/concreteness';

test.for([
  ['全年开展手术318台，抢救成功率达98%。', 1],
  ['站在新的起点，医院将继续以高质量党建引领发展，谱写新篇章。', 0.05],
  ['初心如磐，使命在肩，凝心聚力筑牢健康根基。', 0.15],
] as const)('%s counts %d', ([sentence, worth]) => {
  expect(concreteness(sentence, false)).toBe(worth);
});

test('an action without a figure counts for more than a statement, less than a figure', () => {
  const action = concreteness('医院成立领导小组，制定实施方案。', false);
  expect(action).toBeLessThan(1);
  expect(action).toBeGreaterThan(concreteness('医院是大家的家。', false));
});

test('plans count in a piece made of plans', () => {
  const plan = '下一步，医院将继续开放夜间门诊3个。';
  expect(concreteness(plan, true)).toBeGreaterThan(concreteness(plan, false));
});
