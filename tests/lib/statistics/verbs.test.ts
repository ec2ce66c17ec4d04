import { expect, test } from 'vitest';
import { endingVerb, firstVerb, leadingVerb, resultVerb } from '@/lib/statistics/verbs';

test.each([
  ['每年选送', '选送'],
  ['走访了', '走访'],
  ['高级职称', undefined],
])('%s ends with %s', (phrase, verb) => {
  expect(endingVerb(phrase)?.word).toBe(verb);
});

test.each([
  ['获得高校教师资格证', '获得'],
  ['研究生毕业', undefined],
  ['检查单送到职工手里', undefined],
  ['检查病区', '检查'],
])('%s begins with %s', (phrase, verb) => {
  expect(leadingVerb(phrase)?.word).toBe(verb);
});

test('a light verb goes before a telling one, and a verb needs an object', () => {
  expect(firstVerb('培训中心举办讲座')?.word).toBe('举办');
  expect(firstVerb('选派骨干外出进修')?.word).toBe('选派');
  expect(firstVerb('技能培训')).toBeNull();
});

test('a verb before 人, 员 or 者 begins a noun, unless they begin another', () => {
  expect(firstVerb('科室负责人谈话')).toBeNull();
  expect(firstVerb('引进人才')?.word).toBe('引进');
  expect(firstVerb('培训员工')?.word).toBe('培训');
});

test('verbs of one character count only at the beginning', () => {
  expect(firstVerb('获国家奖励')?.word).toBe('获');
  expect(firstVerb('患者有效率')).toBeNull();
});

test.each([
  ['系统串起', '串起'],
  ['医疗队跑遍', '跑遍'],
  ['贴上了', '贴上'],
  ['收入', undefined],
  ['网上', undefined],
])('of what came of a deed %s ends with %s', (phrase, verb) => {
  expect(resultVerb(phrase)?.word).toBe(verb);
});
