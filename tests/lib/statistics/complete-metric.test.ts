import { expect, test } from 'vitest';
import { completeMetric } from '@/lib/statistics/complete-metric';

test.each([
  ['每天拍一段“查房日记”，发到群里。两年来拍摄', '段', '拍摄', '拍摄查房日记'],
  ['自制的“清肺方”不贵，去年用掉', '包', '用掉', '用掉清肺方'],
  ['经导管瓣膜置换是近年的新技术。去年完成', '例', '此类手术', '经导管瓣膜置换'],
  ['去年完成', '例', '此类手术', '此类手术'],
  ['自制的“清肺方”不贵，去年发放', '包', '发放药材', '发放药材'],
  ['每月交一份“查房笔记”。去年', '份', '交', '交查房笔记'],
  ['没有前文，已办', '期', '办', '办'],
])('%s … counted in %s: %s becomes %s', (text, unit, metric, completed) => {
  expect(completeMetric(metric, text, text.length, unit)).toBe(completed);
});
