// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { restoreFacts } from '@/lib/extract/prepare/restore-facts';
import { copyOf, page } from '../dom';

const metaOf = (document: Document): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll('meta[content]')].map((element) => [
      element.getAttribute('name') ?? element.getAttribute('property') ?? '',
      element.getAttribute('content') ?? '',
    ]),
  );

test('text areas of a template say when, where and who', () => {
  const document = page(
    `<textarea class="article-title">早间门诊方便上班族</textarea><textarea class="article-time">1702078533000</textarea>
    <textarea class="article-source-name">澄溪日报</textarea><textarea class="article-author">沈砚</textarea>`,
    '早间门诊方便上班族',
  );
  restoreFacts(copyOf(document));
  expect(metaOf(document)).toMatchObject({ source: '澄溪日报', author: '沈砚' });
  expect(metaOf(document)['pubtime']).toMatch(/^2023-12-09T07:35:33/);
});

const data = (rest: object): string =>
  `window.DATA = ${JSON.stringify({ hot: [{ title: '别的故事', source: '别的报' }], article: rest })}`;

test('the object that names the headline says where it is from, and shortens a shared title', () => {
  const document = page('<p>正文</p>', '早间门诊方便上班族_澄溪网');
  document.head.innerHTML += '<meta property="og:title" content="早间门诊方便上班族-澄溪网">';
  const script = data({ title: '早间门诊方便上班族', widgetTitle: '早间门诊方便上班族', media: '澄溪日报' });
  restoreFacts(copyOf(document, { scripts: [script] }));
  expect(metaOf(document)).toMatchObject({ source: '澄溪日报', 'og:title': '早间门诊方便上班族' });
});

test('objects of other stories and names the page gives itself stay as they are', () => {
  const document = page('<p>正文</p>', '早间门诊方便上班族_澄溪网');
  document.head.innerHTML += '<meta name="source" content="澄溪晚报">';
  restoreFacts(
    copyOf(document, { scripts: [data({ title: '早间门诊方便上班族', source: '澄溪日报' }), data({})] }),
  );
  expect(metaOf(document)['source']).toBe('澄溪晚报');
  const other = page('<p>正文</p>', '另一个没有数据的标题');
  restoreFacts(copyOf(other, { scripts: [data({ title: '早间门诊方便上班族', source: '澄溪日报' })] }));
  expect(metaOf(other)).toEqual({});
});
