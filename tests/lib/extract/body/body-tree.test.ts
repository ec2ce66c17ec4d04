// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { bodyPictures } from '@/lib/extract/pictures/body-pictures';
import { bodyTree } from '@/lib/extract/body/body-tree';
import { Body } from '@/lib/schema/body';
import { bodyLines, bodyText } from '@/lib/text/body-lines';
import { itemsIn } from '../dom';

const base = 'https://news.example/a/b.html';

test('the tree is of the allowed vocabulary, links and pictures absolute, scripts gone', () => {
  const items = itemsIn(
    '<p onclick="x()">一句<b>重要</b>的<a href="../c.html">话</a>，<a href="javascript:alert(1)">坏链接</a>。</p><p><img src="p.jpg"></p>',
  );
  const body = Body.parse(bodyTree(items, base));
  expect(JSON.stringify(body)).toContain('"href":"https://news.example/c.html"');
  expect(JSON.stringify(body)).not.toContain('javascript');
  expect(bodyText(body)).toBe('一句重要的话，坏链接。');
  expect(bodyPictures(body).map(({ src }) => src)).toEqual(['https://news.example/a/p.jpg']);
});

test('a table keeps its spans, a list its items', () => {
  const items = itemsIn(
    '<table><tr><th>类别</th><th>数</th></tr><tr><td rowspan="2">门诊</td><td>3</td></tr><tr><td>4</td></tr></table><ul><li>甲</li><li>乙</li></ul>',
  );
  const body = Body.parse(bodyTree(items, base));
  expect(JSON.stringify(body)).toContain('"rowSpan":2');
  expect(bodyLines(body).map(({ text }) => text)).toEqual(['类别', '数', '门诊', '3', '4', '甲', '乙']);
});

test('ends of lines in the markup are no blanks between Chinese signs', () => {
  expect(bodyText(bodyTree(itemsIn('<p>　　早间\n门诊 open\nday</p>'), base))).toBe('早间门诊 open day');
});
