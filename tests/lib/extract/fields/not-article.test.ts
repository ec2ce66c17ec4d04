// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { notArticle } from '@/lib/extract/fields/not-article';
import { readPageLines } from '@/lib/extract/fields/page-lines';
import { copyOf, page } from '../dom';

const links = Array.from(
  { length: 9 },
  (_, at) => `<li><a href="/${at}.html">江城市第一医院召开第${at}次工作会议</a> 2024-03-1${at}</li>`,
).join('');

function reason(markup: string, address: string, title = '江城'): string | null {
  const document = page(markup, title);
  const element = document.querySelector('main') ?? document.body;
  const lines = readPageLines(document.body, element);
  return notArticle(copyOf(document, { address }), { element, blocks: [] }, lines);
}

test.each([
  ['list', `<ul>${links}</ul>`, 'https://a.example/news/list.html', '新闻'],
  ['home', `<ul>${links}</ul>`, 'https://a.example/', '江城市第一医院'],
  ['not-found', '<p>抱歉，您访问的页面不存在或已删除，请返回。</p>', 'https://a.example/x.html', '提示'],
  ['search', `<p>找到相关结果约 90 条</p><ul>${links}</ul>`, 'https://a.example/s?q=%E5%8C%BB', '站内搜索'],
  ['empty', '', 'https://a.example/x.html', ''],
  [
    'login',
    '<main><p>这家医院为何推倒重来？记者调查发现原因有三。</p><p>登录后查看全文</p></main>',
    'https://a.example/1',
    '观察',
  ],
  ['unreadable', `<main><p>${'\ufffd\ufffd医'.repeat(40)}</p></main>`, 'https://a.example/1', '乱码'],
])('%s', (expected, markup, address, title) => {
  expect(reason(markup, address, title)).toBe(expected);
});

test('a short notice beside a list of links is an article', () => {
  const notice = '<h1>停诊通知</h1><main><p>因设备检修，3月6日上午CT室停诊半天。</p></main>';
  expect(reason(`${notice}<ul>${links}</ul>`, 'https://a.example/tz/3.html', '停诊通知')).toBe(null);
});

test('comments that ask for a login are no gate', () => {
  const text = '<main><p>新楼昨日启用，患者就诊环节由六个减为三个。</p></main><p>登录后查看更多评论</p>';
  expect(reason(text, 'https://a.example/1.html')).toBe(null);
});
