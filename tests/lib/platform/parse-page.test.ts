// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { parsePage } from '@/lib/platform/parse-page';
import { idOf, timeOf } from '../../builders';

const facts = {
  id: idOf(1),
  clippingId: idOf(1),
  capturedAt: timeOf(1),
  url: 'https://news.example/story/1.html',
  title: '开诊',
  encoding: 'GBK',
  sha256: '',
  bytes: 1,
};

test.for([
  ['', 'https://news.example/story/1.html'],
  ['<base href="/files/">', 'https://news.example/files/'],
  ['<base href="https://cdn.example/">', 'https://cdn.example/'],
  ['<base href="http://[broken">', 'https://news.example/story/1.html'],
] as const)('%s makes addresses relative to %s', ([head, base]) => {
  expect(parsePage(`<html><head>${head}</head><body></body></html>`, facts).base).toBe(base);
});

test('a kept page is read with its address and scripts, and nothing of it runs', () => {
  const html =
    '<html lang="zh-CN"><body><p>正文</p><script>globalThis.xinglinRan = true</script></body></html>';
  const page = parsePage(html, facts);
  expect(page).toMatchObject({
    address: facts.url,
    title: '开诊',
    encoding: 'GBK',
    language: 'zh-CN',
    selection: null,
  });
  expect(page.scripts).toEqual(['globalThis.xinglinRan = true']);
  expect(globalThis).not.toHaveProperty('xinglinRan');
});
