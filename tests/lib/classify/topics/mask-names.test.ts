import { expect, test } from 'vitest';
import { maskNames } from '@/lib/classify/topics/mask-names';

test.for([
  ['宁川市中医医院启用', '中医', ['宁川市中医医院']],
  ['国家卫健委脑卒中防治工程委员会发文', '卒中', []],
  ['医院党委书记徐俊峰说', '党委', []],
  ['某中医医院开诊', '中医', []],
] as const)('%s holds no %s', ([text, word, names]) => {
  const masked = maskNames(text, names);
  expect(masked).not.toContain(word);
  expect(masked).toHaveLength(text.length);
});

test('other words keep their place', () => {
  expect(maskNames('中医药服务', [])).toBe('中医药服务');
});
