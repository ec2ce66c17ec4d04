// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { InfoLine } from '@/lib/extract/fields/info-lines';
import { yearlessDates } from '@/lib/extract/fields/yearless-dates';

const line = (text: string, where: InfoLine['where'] = 'head'): InfoLine => ({
  text,
  where,
  near: 1,
  inside: false,
  linked: 0,
  element: document.body,
});
const address = 'https://news.example/html/2022/minsheng_0313/2210.html';

test.each([
  ['03-13 09:22 澄江晚报', address, '2022-03-13T09:22+08:00'],
  ['3月13日 09:22', address, '2022-03-13T09:22+08:00'],
  ['03月13日(日) 09:22', address, '2022-03-13T09:22+08:00'],
  ['2021-03-13 09:22', address, undefined],
  ['03-13 09:22', 'https://news.example/a/20220313456789.html', undefined],
  ['13-45 09:22', address, undefined],
])('%s at %s', (text, at, date) => {
  expect(yearlessDates(at, [line(text)])[0]?.value.date).toBe(date);
});

test('a comment’s time below the text is no date of the report', () => {
  expect(yearlessDates(address, [line('03-13 09:22', 'foot')])).toEqual([]);
});
