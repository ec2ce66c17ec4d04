import { expect, test } from 'vitest';
import { statisticCitation } from '@/lib/export/statistic-citation';
import { makeClipping, makeStatistic } from '@/tests/builders';

const url = 'https://news.example/1?a=1&b=2';
const clipping = makeClipping(1, {
  headline: '一路“向上”',
  source: '健康报',
  published: { text: '', date: '2025-03-01' },
  url,
});

test('the sentence, the headline, the source, the day and the address', () => {
  const { text, html } = statisticCitation({
    clipping,
    statistic: makeStatistic({ quote: '开放床位120张' }),
  });
  expect(text).toBe(`“开放床位120张”——《一路“向上”》，健康报，2025-03-01，${url}`);
  expect(html).toBe(
    '<p>“开放床位120张”——《一路“向上”》，健康报，2025-03-01，<a href="https://news.example/1?a=1&amp;b=2">https://news.example/1?a=1&amp;b=2</a></p>',
  );
});

test('signs within signs take the inner form', () => {
  const { text } = statisticCitation({
    clipping: { ...clipping, headline: '读《规划》', url: '' },
    statistic: makeStatistic({ quote: '打造“四有”支部9个' }),
  });
  expect(text).toBe('“打造‘四有’支部9个”——《读〈规划〉》，健康报，2025-03-01');
});

test('what is not known is left out, and only what a browser opens is a link', () => {
  const bare = makeClipping(2, { headline: '', source: '', published: { text: '', date: null }, url: '' });
  expect(statisticCitation({ clipping: bare, statistic: makeStatistic() }).text).toBe('“开放床位120张”');
  const file = { ...bare, url: 'javascript:alert(1)' };
  expect(statisticCitation({ clipping: file, statistic: makeStatistic() }).html).not.toContain('href');
});
