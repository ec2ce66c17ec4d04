// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { dropPictures } from '@/lib/extract/pictures/pictures';
import { itemsIn } from '../dom';

test.each<[string, string, string]>([
  ['a photo', '<img src="pic/0301.jpg" width="560">', ''],
  ['a counter', '<img src="tj.gif" width="1" height="1">', 'too small'],
  ['an icon by name', '<img src="/images/share.png">', 'named as an icon'],
  ['an icon by folder', '<img src="/icons/look2.jpg">', 'named as an icon'],
  ['a code to scan', '<img src="a1b2c3.png" alt="微信公众号二维码">', 'code, logo or avatar'],
  ['an advertisement', '<a href="https://shop.example/x"><img src="big.jpg"></a>', 'link to another site'],
  ['a picture that leads to its large form', '<a href="https://img.other/x.jpg"><img src="big.jpg"></a>', ''],
  ['a banner', '<img src="line-a.jpg" width="900" height="100">', 'too small'],
  ['no address', '<img src="x">', 'no address'],
])('%s', (_name, markup, reason) => {
  const items = itemsIn(markup);
  dropPictures(items, 'https://news.example/a/b.html');
  expect(items[0]?.removed).toBe(reason);
});

test('a twin goes', () => {
  const items = itemsIn('<img src="pic/long-name-0301.jpg"><img src="pic/long-name-0301.jpg?v=2">');
  dropPictures(items, 'https://news.example/a/b.html');
  expect(items.map(({ removed }) => removed)).toEqual(['', 'shown before']);
});
