import { expect, test } from 'vitest';
import { readStructuredData } from '@/lib/extract/fields/structured-data';

const article = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: '新楼启用',
      datePublished: '2024-03-05T02:22:00Z',
      author: [{ '@type': 'Person', name: '王松' }],
      publisher: { '@type': 'Organization', name: '江城网' },
    },
    { '@type': 'BreadcrumbList', itemListElement: [{ name: '首页' }, { item: { name: '健康' } }] },
  ],
};

test('an article in a graph, with its breadcrumb', () => {
  expect(readStructuredData([`\n<!-- ${JSON.stringify(article)} -->`])).toMatchObject({
    headline: '新楼启用',
    published: '2024-03-05T02:22:00Z',
    authors: ['王松'],
    publisher: '江城网',
    crumbs: ['首页', '健康'],
  });
});

test('broken scripts, keys of prototypes and values of a wrong kind are ignored', () => {
  const hostile =
    '{"@type":"NewsArticle","__proto__":{"headline":"一"},"constructor":{"name":"二"},"headline":{"x":1},"author":[7,null,"王松"]}';
  const read = readStructuredData(['{"@type":', 'var a = 1;', hostile]);
  expect(read).toMatchObject({ headline: '', authors: ['王松'], published: '' });
  expect(({} as { headline?: string }).headline).toBe(undefined);
});
