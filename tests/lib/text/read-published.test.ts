import { expect, test } from 'vitest';
import { readDate, readPublished } from '@/lib/text/read-published';

test.for([
  ['发布时间：2025-03-14 10:21:07', '2025-03-14'],
  ['2025年9月5日', '2025-09-05'],
  ['2024/6/8', '2024-06-08'],
  ['2024 年 2 月 29 日', '2024-02-29'],
  ['二〇二四年十二月二十一日', '2024-12-21'],
  ['二○二五年三月十日', '2025-03-10'],
  ['日期：11-20', null],
  ['2024-13-40', null],
  ['近三年', null],
] as const)('%s is %s', ([text, date]) => {
  expect(readDate(text)).toBe(date);
});

test('a date line closes the piece, an event in the text does not date it', () => {
  expect(readPublished([], ['正文。', '宁川市医院', '2025年9月25日'])).toBe('2025-09-25');
  expect(readPublished([], ['祝大家健康。', '（2025年5月12日）'])).toBe('2025-05-12');
  expect(readPublished([], ['2025年3月13日，医院举行仪式。'])).toBeNull();
  expect(readPublished(['时间：2025-01-02'], ['2025年9月25日'])).toBe('2025-01-02');
});
