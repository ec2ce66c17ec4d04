import { expect, test } from 'vitest';
import { foldWidth } from '@/lib/text/fold-width';

test.each([
  ['１２３．５％', '123.5%'],
  ['ＳＣＩ（核心）', 'SCI(核心)'],
  ['段　睿', '段 睿'],
  ['满意度达98%。', '满意度达98%。'],
])('%s becomes %s', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});

test('every character keeps its index', () => {
  const text = '全年１２台，ＣＴ　３台';
  expect(foldWidth(text)).toHaveLength(text.length);
});
