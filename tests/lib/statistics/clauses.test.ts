import { expect, test } from 'vitest';
import { clauseEnd, clauseStart, clauseWindow } from '@/lib/statistics/clauses';

test.each([
  ['去年，发表论文', '论文', '发表'],
  ['结果如下：论文', '论文', ''],
  ['论文（SCI收录', '收录', 'SCI'],
  ['开展“每周一读，每月一辩”活动', '活动', '开展“每周一读，每月一辩”'],
  ['购置血管机（DSA，两台）等设备', '设备', '购置血管机（DSA，两台）等'],
  ['目标——床位', '床位', ''],
])('the clause of %s before %s is %j', (text, word, clause) => {
  const position = text.indexOf(word);
  expect(text.slice(clauseStart(text, position), position)).toBe(clause);
});

test.each([
  ['项，并', '项'],
  ['篇（SCI', '篇'],
  ['名”的', '名'],
  ['个“双带头人，先锋”工作室。', '个“双带头人，先锋”工作室'],
])('%s ends after %s', (text, clause) => {
  expect(text.slice(0, clauseEnd(text, 0))).toBe(clause);
});

test('a text without punctuation is followed only so far', () => {
  const text = '的'.repeat(1000);
  expect(clauseStart(text, 500)).toBe(500 - clauseWindow);
  expect(clauseEnd(text, 500)).toBe(500 + clauseWindow);
});
