import { describe, expect, test } from 'vitest';
import { excerpt } from '@/lib/search/excerpt';
import { matchesText, textTerms, wordsToMark } from '@/lib/search/match-text';
import { parseQuery } from '@/lib/search/parse-query';
import { readSearchText } from '@/lib/search/search-text';
import { emptyBylines } from '@/lib/schema/empty-bylines';
import { makeBody, makeClipping } from '@/tests/builders';

const text = readSearchText(
  makeClipping(1, {
    headline: '武漢協和醫院心胸外科',
    kicker: '党建引领',
    note: '年终用',
    source: '健康报',
    bylines: { ...emptyBylines(), reporters: ['李明'], editors: ['王芳'] },
  }),
  makeBody(1, {
    text: '全年发表论文３１篇。\n床位1200张。',
    pictures: [{ src: 'https://a.example/1.jpg', caption: '义诊现场', width: 0, height: 0 }],
    statistics: [
      {
        metric: '论文',
        metricKey: 'papers',
        value: 31,
        unit: '篇',
        qualifier: '',
        change: '',
        period: '全年',
        quote: '全年发表论文31篇',
        section: '',
      },
    ],
  }),
);

test.for([
  ['协和', true],
  ['協和 胸外科', true],
  ['协和 肿瘤', false],
  ['协和 -肿瘤', true],
  ['-协和', false],
  ['31篇', true],
  ['义诊', true],
  ['李明', true],
  ['年终', true],
  ['健康报', true],
  ['记者:李', true],
  ['记者:王芳', false],
  ['署名:王芳', true],
  ['标题:论文', false],
  ['正文:论文', true],
  ['stat:论文', true],
  ['数据:床位', false],
  ['图注:现场', true],
  ['论文全年', false],
  ['医院:别家', true],
] as const)('%s matches: %s', ([query, matches]) => {
  expect(matchesText(textTerms(parseQuery(query)), text)).toBe(matches);
});

test('only what has to occur is marked', () => {
  expect(wordsToMark(parseQuery('协和 -肿瘤 医院:甲 正文:ＣＴ'))).toEqual(['协和', 'ct']);
});

describe('excerpt', () => {
  test('shows a hit in its own line', () => {
    const found = excerpt('第一行\n床位1200张，论文31篇', ['论文']);
    expect(found).toMatchObject({ text: '床位1200张，论文31篇', cutBefore: false, cutAfter: false });
    expect(found?.hits.map(({ start, end }) => found.text.slice(start, end))).toEqual(['论文']);
  });

  test('cuts a long line on both sides', () => {
    const found = excerpt(`${'前'.repeat(80)}协和${'后'.repeat(80)}`, ['协和'], 30);
    expect(found).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(found?.text).toHaveLength(30);
  });

  test('is nothing where nothing is found', () => {
    expect(excerpt('床位', ['论文'])).toBeUndefined();
  });
});
