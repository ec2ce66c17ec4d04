// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { articleParts } from '@/lib/extract/article/article-parts';
import { dropOtherStories } from '@/lib/extract/trim/drop-other-stories';
import { findArticle } from '@/lib/extract/article/find-article';
import { page } from '../dom';

const prose = (count: number) =>
  Array.from(
    { length: count },
    (_one, at) => `<p>第${at}段说的是早间门诊，护士六点四十就到岗，备好抽血用的物品，病人不必再等。</p>`,
  ).join('');
const links = (count: number) =>
  `<ul>${Array.from({ length: count }, (_one, at) => `<li><a href="/${at}">第${at}条新闻说的是别的事情</a></li>`).join('')}</ul>`;

test.each<[string, string]>([
  ['beside a list', `<div id="list">${links(20)}</div><div id="wanted">${prose(4)}</div>`],
  [
    'with a list of related stories inside the box around it',
    `<div><div id="wanted">${prose(3)}</div><h3>相关新闻</h3>${links(12)}</div>`,
  ],
  ['beside comments', `<div id="wanted">${prose(4)}</div><div class="comment-list">${prose(2)}</div>`],
  [
    'beside a stream of teasers',
    `<div id="wanted">${prose(3)}</div><div>${Array.from({ length: 6 }, (_one, at) => `<div class="card"><h4><a href="/${at}">别的新闻标题写在这里</a></h4><p>这是别的新闻的摘要，写了一句话，放在卡片里。</p></div>`).join('')}</div>`,
  ],
  [
    'a short notice',
    `${links(10)}<div id="wanted"><p>因设备检修，本院核磁共振室十二月五日停诊一天，请病人改期。</p></div>`,
  ],
])('%s', (_name, markup) => {
  const { body } = page(markup, '早间门诊');
  const found = findArticle(body, '早间门诊').element;
  expect(found.closest('#wanted') ?? found.id).toBeTruthy();
  expect(found.textContent).not.toContain('别的');
});

test('a box that goes on with a sentence is a part of the article', () => {
  const { body } = page(
    `<div class="part" id="one">${prose(2)}</div><div class="ad">广告</div><div class="part">${prose(1)}</div>`,
  );
  const [first] = body.children;
  expect(articleParts(first!).length).toBe(1);
  body.querySelector('.ad')?.remove();
  expect(articleParts(first!).length).toBe(2);
});

test('lists behind the article leave the copy', () => {
  const { body } = page(
    `<div id="text">${prose(3)}</div><div id="more">${links(12)}</div><p id="foot">责任编辑：周可</p>`,
  );
  const { element, measures } = findArticle(body, '早间门诊');
  dropOtherStories(element, measures);
  expect(body.querySelector('#more')).toBeNull();
  expect(body.querySelector('#foot')).not.toBeNull();
});
