import { expect, test } from 'vitest';
import { isFurniture } from '@/lib/text/page-furniture';

test.for(['上一篇：我院召开会议', '【打印】【关闭】', '您现在的位置：首页 > 新闻', '相关新闻'])(
  '%s is furniture',
  (line) => {
    expect(isFurniture(line)).toBe(true);
  },
);

test('a long sentence that opens alike is none', () => {
  expect(isFurniture(`版权声明：${'医院的图片由本报提供，'.repeat(10)}`)).toBe(false);
});
