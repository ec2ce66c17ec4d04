import { expect, test } from 'vitest';
import { splitCredits } from '@/lib/text/tail-credits';

test('lines of credits and furniture leave from the end', () => {
  expect(splitCredits(['正文。', '编辑 张阳　校对 周敏', '上一篇：没有了'])).toEqual({
    credits: ['编辑 张阳　校对 周敏'],
    body: ['正文。'],
  });
});

test('a dateline’s bracket and a closing signature are cut off', () => {
  expect(splitCredits(['本报讯（记者 柴越）11月16日，开诊。', '很好。（宣传科 李青 王芳）'])).toEqual({
    credits: ['本报讯（记者 柴越）', '（宣传科 李青 王芳）'],
    body: ['11月16日，开诊。', '很好。'],
  });
});

test('running text with a bracket or the word 记者 stays', () => {
  const lines = ['记者在现场看到，病房焕然一新。', '医院引进设备（含磁共振两台）'];
  expect(splitCredits(lines)).toEqual({ credits: [], body: lines });
});
