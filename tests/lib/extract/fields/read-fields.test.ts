// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPageLines } from '@/lib/extract/fields/page-lines';
import { type Fields, readFields } from '@/lib/extract/fields/read-fields';
import type { PageCopy } from '@/lib/capture/page-copy';
import { copyOf, page } from '../dom';

const headline = '江城市第一医院启用门诊新楼 就诊环节减半';
const prose =
  '<p>近日，江城市第一医院启用新的门诊综合楼，患者就诊流程由原来的六个环节减少到三个，平均等候时间明显缩短。</p>' +
  '<p>“以前看一次病要跑三层楼，现在一站就能办完。”前来复诊的市民周女士说，大厅里还有志愿者全程陪诊。</p>';

function fieldsOf(markup: string, title: string, rest: Partial<PageCopy> = {}): Fields {
  const document = page(markup, title);
  const element = document.querySelector('article') ?? document.body;
  const lines = readPageLines(document.body, element);
  return readFields(copyOf(document, rest), { element, blocks: [...element.querySelectorAll('p')] }, lines);
}

describe('a portal’s page', () => {
  const fields = fieldsOf(
    `<div>今天是2026年11月22日 星期日</div><div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/h">健康</a> &gt; 正文</div>
     <h1>${headline}</h1><div class="info"><span>2024年03月05日10:22</span><span>来源：<a href="/s">江城日报</a></span><span>编辑：何田</span></div>
     <article>${prose}<p>（责编：周文_NN1234）</p></article>
     <div class="comment">网友 2024-04-01 12:00 真方便</div><div>Copyright 2000-2024 江城网 版权所有</div>`,
    `${headline}--健康--江城网`,
  );

  test('gives the day and time printed beside the headline, not the header’s or a comment’s', () => {
    expect(fields.published).toEqual({ text: '2024年03月05日10:22', date: '2024-03-05T10:22+08:00' });
  });

  test('gives headline, source, editors and column, and says where they were read', () => {
    expect(fields).toMatchObject({ headline, source: '江城日报', column: ['健康'] });
    expect(fields.bylines.editors).toEqual(['何田', '周文']);
    expect(fields.provenance.source?.from).toContain('来源');
  });

  test('hands over the lines of names, dates and sources as printed', () => {
    expect(fields.bylineLines.slice(-2)).toEqual([
      '2024年03月05日10:22 来源：江城日报 编辑：何田',
      '（责编：周文_NN1234）',
    ]);
    expect(fields.bylineLines.join()).not.toMatch(/真方便|门诊/);
  });

  test('takes the editors’ line out of the body and nothing else', () => {
    expect([...fields.consumed].map((element) => element.textContent)).toEqual(['（责编：周文_NN1234）']);
  });
});

test('a dateline is read and stays in its paragraph', () => {
  const dated = prose.replace('近日', '本报讯（记者 王松 通讯员 蒋小科）近日');
  const fields = fieldsOf(`<h1>${headline}</h1><article>${dated}</article>`, headline);
  expect(fields.bylines).toMatchObject({ reporters: ['王松'], correspondents: ['蒋小科'] });
  expect(fields.consumed.size).toBe(0);
});

test('a public account’s page gives the time of its script and the account as the source', () => {
  const fields = fieldsOf(
    `<h1 id="activity-name">${headline}</h1><a id="js_name">江城卫健</a><em id="publish_time"></em><article id="js_content">${prose}</article>`,
    '',
    { address: 'https://mp.weixin.qq.com/s/abc', scripts: ['var ct = "1709605320";'] },
  );
  expect(fields).toMatchObject({ kind: 'wechat', source: '江城卫健', headline });
  expect(fields.published.date).toBe('2024-03-05T10:22:00+08:00');
});

test('a public account’s page that was saved elsewhere is known by its template', () => {
  const fields = fieldsOf(
    `<h1 id="activity-name">${headline}</h1><a id="js_name">江城卫健</a><article id="js_content" class="rich_media_content">${prose}</article>`,
    '',
  );
  expect(fields).toMatchObject({ kind: 'wechat', source: '江城卫健', siteName: '江城卫健（微信公众号）' });
});

test('a site that pasted an account’s article is a page of the web', () => {
  const fields = fieldsOf(
    `<h1>${headline}</h1><article id="js_content" class="rich_media_content">${prose}</article>`,
    '',
  );
  expect(fields.kind).toBe('web');
});

test('a newspaper’s page gives kicker, subtitle, edition and the paper', () => {
  const fields = fieldsOf(
    `<div class="bmnr_tool">2024年03月05日　第05版：健康</div><div>版面导航</div><div class="bmnr_con"><div class="bmnr_con_yinti">改革在身边</div><div class="bmnr_con_biaoti">${headline}</div><div class="bmnr_con_yinti">——江城市第一医院服务纪实</div><article>${prose}</article></div>`,
    '江城日报',
  );
  expect(fields).toMatchObject({
    kind: 'epaper',
    kicker: '改革在身边',
    headline,
    subtitle: '——江城市第一医院服务纪实',
    edition: '第05版：健康',
    source: '江城日报',
  });
  expect(fields.published.date).toBe('2024-03-05');
});

test('what a page does not say stays empty', () => {
  const fields = fieldsOf(
    `<h1>${headline}</h1><div>来源：　作者：</div><article>${prose}</article>`,
    headline,
  );
  expect(fields).toMatchObject({ source: '', kicker: '', subtitle: '', edition: '' });
  expect(fields.published).toEqual({ text: '', date: null });
  expect(Object.values(fields.bylines).flat()).toEqual([]);
});

test('the canonical address is the page’s own, without tracking, unless a link names the same report', () => {
  const address = 'https://a.example/n/1.html?utm_source=x&id=7#top';
  expect(fieldsOf(`<article>${prose}</article>`, headline, { address, base: address }).canonicalUrl).toBe(
    'https://a.example/n/1.html?id=7',
  );
  const lured = '<link rel="canonical" href="https://a.example/">';
  expect(
    fieldsOf(`${lured}<article>${prose}</article>`, headline, { address, base: address }).canonicalUrl,
  ).toBe('https://a.example/n/1.html?id=7');
});

test('small type inside the headline’s element gives the date and the source, not the headline', () => {
  const fields = fieldsOf(
    `<h1>${headline}<br><span>03-13 09:22&nbsp; 江城晚报 &nbsp;评论：<a>0</a></span></h1><article>${prose}</article>`,
    `${headline} - 江城网`,
    { address: 'https://news.example/html/2022/health_0313/2210.html' },
  );
  expect(fields).toMatchObject({ headline });
  expect(fields.published.date).toBe('2022-03-13T09:22+08:00');
  expect(fields.source).toBe('江城晚报');
});

test('a public account’s name beside the writer’s is no writer', () => {
  const fields = fieldsOf(
    `<h1 id="activity-name">${headline}</h1><div><span>原创</span><span>宋词</span><span><a id="js_name">江畔观察</a></span></div><article id="js_content">${prose}</article>`,
    '',
    { address: 'https://mp.weixin.qq.com/s/abc' },
  );
  expect(fields.bylines.authors).toEqual(['宋词']);
});

test('a name alone in a box named after the writer signs the report', () => {
  const fields = fieldsOf(
    `<h1>${headline}</h1><div class="author"><a>林远山</a></div><article>${prose}</article>`,
    headline,
  );
  expect(fields.bylines.authors).toEqual(['林远山']);
});

test.each([
  ['above', '<tr><td>三个环节办完就诊手续</td></tr>', '', '三个环节办完就诊手续', ''],
  ['below', '', '<tr><td>江城市第一医院门诊改造记</td></tr>', '', '江城市第一医院门诊改造记'],
])('a newspaper’s table row %s the headline is read', (_, above, below, kicker, subtitle) => {
  const markup = `<table>${above}<tr><td class="font01"><strong>${headline}</strong></td></tr>${below}</table><article>${prose}</article>`;
  expect(fieldsOf(markup, headline)).toMatchObject({ headline, kicker, subtitle });
});

test('a digital newspaper’s window title names the paper, not the kind of site', () => {
  const fields = fieldsOf(
    `<table><tr><td>${headline}</td></tr></table><div id="ozoom">${prose}</div>`,
    '江城日报-数字报',
    { address: 'http://szb.example/content/202403/05/content_123456.html' },
  );
  expect(fields.source).toBe('江城日报');
});

test('what a template calls every page is no headline', () => {
  const fields = fieldsOf(
    `<div class="head"><h3>${headline}</h3><p>发布时间：2024-03-05 09:30</p></div><article>${prose}</article>`,
    '新闻详情-江城市中医院',
  );
  expect(fields.headline).toBe(headline);
});

test.each([
  ['a desk’s line', `<p>江城報／ 記者高若寧／台東即時報導</p>`, '江城報'],
  [
    'a box named after the source',
    `<p><time>2024-03-05 09:30</time></p><div class="source">江城新聞網</div>`,
    '江城新聞網',
  ],
])('the medium of %s is the source', (_name, line, source) => {
  expect(fieldsOf(`<h1>${headline}</h1>${line}<article>${prose}</article>`, headline).source).toBe(source);
});

test('a label and its name below it sign the report', () => {
  const fields = fieldsOf(
    `<h1>${headline}</h1><figure><figcaption>記者</figcaption><ul><li>林小妤</li></ul></figure><article>${prose}</article>`,
    headline,
  );
  expect(fields.bylines.reporters).toEqual(['林小妤']);
});

test('an in-house paper’s masthead is the source', () => {
  const masthead = '<p>《江城一院报》 2024年03月 第112期 要闻</p>';
  expect(fieldsOf(`${masthead}<h1>${headline}</h1><article>${prose}</article>`, headline).source).toBe(
    '江城一院报',
  );
});
