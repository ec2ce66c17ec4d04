import { expect, test } from 'vitest';
import { compactText, printed } from '@/lib/statistics/compact-text';

test.each([
  ['发表论文 267 篇（SCI 收录 16 篇）', '发表论文267篇（SCI收录16篇）'],
  ['获批４１项,完成２３项', '获批41项，完成23项'],
  ['全国1,415家医院', '全国1415家医院'],
  ['项目38,完成23项', '项目38，完成23项'],
  ['「双带头人」工作室', '“双带头人”工作室'],
  ['用户"上云"37项', '用户“上云”37项'],
  ['医院管\n理水平', '医院管理水平'],
])('%s reads as %s', (source, text) => {
  expect(compactText(source).text).toBe(text);
});

test('a place in the compact text leads back to the words as printed', () => {
  const source = '　完成结题 验收 43 项，并获';
  const compact = compactText(source);
  const start = compact.text.indexOf('结题');
  expect(printed(compact, start, compact.text.indexOf('，'))).toBe('结题 验收 43 项');
  expect(printed(compact, 3, 3)).toBe('');
});
