import { expect, test } from 'vitest';
import { readMarkedSpans } from '@/lib/statistics/marked-spans';

test('tells how long the quotation around a place is', () => {
  const text = '持续“323”攻坚和“一次挂号管三天”。';
  const spans = readMarkedSpans(text);
  expect(spans.quoteLength(text.indexOf('323'))).toBe(3);
  expect(spans.quoteLength(text.indexOf('三天'))).toBe(7);
  expect(spans.quoteLength(text.indexOf('攻坚'))).toBe(0);
});

test('knows book titles from quotations, and needs both marks', () => {
  const text = '印发《三项规定》，“未完';
  const spans = readMarkedSpans(text);
  expect(spans.isTitled(text.indexOf('三项'))).toBe(true);
  expect(spans.isTitled(text.indexOf('印发'))).toBe(false);
  expect(spans.quoteLength(text.indexOf('未完'))).toBe(0);
});
