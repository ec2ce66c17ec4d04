import { expect, test } from 'vitest';
import { articleMarkdown } from '@/lib/export/article-markdown';
import { wordsOf } from '@/lib/export/nodes';
import { makeExported } from './sample-file';

const article = (changes: Parameters<typeof makeExported>[1] = {}, level = 1) =>
  articleMarkdown(makeExported(1, changes), { level, facts: false });

test('kicker, headline, subtitle, origin, body, then note and marked passages', () => {
  expect(article().map(wordsOf)).toEqual([
    '党建引领促发展',
    '临江医院第1座门诊楼启用',
    '——把方便送到家门口',
    '来源：晨江日报 · 日期：2025-03-01 23:30 · 版次：03版 · 记者：周晚舟 · 通讯员：江小满、周晚舟 · 摄影：何川 · 编辑：林一',
    '新楼开放床位120张。',
    '一、方便',
    '新楼',
    '图为新楼外景。',
    '患者等候时间“缩短”至10分钟。',
    '批注',
    '可用作头条请核对床位数',
    '划线',
    '新楼开放',
    '何时？',
  ]);
});

test('empty parts leave no trace', () => {
  const bare = article({ kicker: '', subtitle: '', note: ' ', highlights: [] }).map(wordsOf);
  expect(bare[0]).toBe('临江医院第1座门诊楼启用');
  expect(bare[1]).toMatch(/^来源：/);
  expect(bare.at(-1)).toBe('患者等候时间“缩短”至10分钟。');
});

test('a report without a headline has one that says so', () => {
  expect(article({ kicker: '', headline: '' }).map(wordsOf)[0]).toBe('无标题');
});

test('in a collection headings stand below the headline', () => {
  const depths = article({}, 2).flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  expect(depths).toEqual([2, 3, 3, 3]);
});

test('where the report names no source the site is it', () => {
  expect(article({ source: '' }).map(wordsOf)[3]).toMatch(/^来源：晨江新闻网 · /);
});

test('marked passages follow the text, those whose words are gone come last', () => {
  const mark = (quote: string, start: number) => ({
    id: quote,
    block: 0,
    start,
    end: start + quote.length,
    quote,
    colour: 'green' as const,
    note: '',
    createdAt: '2025-03-01T00:00:00.000Z',
  });
  const highlights = [mark('没有的话', 0), mark('床位120张', 4), mark('新楼', 0)];
  expect(article({ highlights }).map(wordsOf).slice(-3)).toEqual(['新楼', '床位120张', '没有的话']);
});
