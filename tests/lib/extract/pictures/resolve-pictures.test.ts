// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { resolvePictures } from '@/lib/extract/pictures/resolve-pictures';
import { page } from '../dom';

test.each<[string, string, string]>([
  ['a placeholder and data-src', '<img src="data:image/gif;base64,R0lGOD" data-src="a.jpg">', 'a.jpg'],
  ['data-original', '<img src="img/loading.gif" data-original="/pic/b.jpg">', '/pic/b.jpg'],
  ['a srcset, the widest', '<img src="img/blank.png" srcset="c-240.jpg 240w, c.jpg 480w">', 'c.jpg'],
  ['a real address stays', '<img src="d.jpg">', 'd.jpg'],
  [
    'WeChat keeps its parameters',
    '<img data-src="https://mmbiz.qpic.cn/x/640?wx_fmt=jpeg">',
    'https://mmbiz.qpic.cn/x/640?wx_fmt=jpeg',
  ],
])('%s', (_name, markup, address) => {
  const document = page(markup);
  resolvePictures(document);
  expect(document.querySelector('img')?.getAttribute('src')).toBe(address);
});

test('a fallback before its lazy twin shows one picture', () => {
  const document = page(
    '<figure><noscript><img src="e-small.jpg"></noscript><img src="data:image/svg+xml;utf8,x" data-original="e.jpg"></figure>',
  );
  resolvePictures(document);
  const shown = [...document.querySelectorAll('img')].filter((picture) => !picture.closest('noscript'));
  expect(shown.map((picture) => picture.getAttribute('src'))).toEqual(['e.jpg']);
});
