import { expect, test } from 'vitest';
import { statisticsSheet } from '@/lib/export/statistics-sheet';
import { makeClipping, makeStatistic } from '@/tests/builders';

const clipping = makeClipping(1, {
  headline: '<b>A&B</b>',
  hospitals: [
    { name: '乙医院', aliases: [], primary: false },
    { name: '甲医院', aliases: [], primary: true },
  ],
  published: { text: '', date: '2025-03-01T08:00:00+08:00' },
});

test('a head and a line for each figure, cells apart by tabulators', () => {
  const { text } = statisticsSheet([
    { clipping, statistic: makeStatistic({ quote: '开放\t床位\n120张', qualifier: '近' }) },
    { clipping, statistic: makeStatistic({ value: 7, change: '+2.7个百分点' }) },
  ]);
  const [head, first, second] = text.split('\r\n').map((line) => line.split('\t'));
  expect(head?.slice(0, 3)).toEqual(['医院', '指标', '限定']);
  expect(first).toHaveLength(head?.length ?? 0);
  expect(first).toEqual(expect.arrayContaining(['甲医院', '近', '120', '开放 床位 120张', '2025-03-01']));
  expect(second).toEqual(expect.arrayContaining(['7', `'+2.7个百分点`]));
});

test('the table for Word holds the same, and nothing of it runs', () => {
  const { html } = statisticsSheet([{ clipping, statistic: makeStatistic() }]);
  expect(html).toContain('<th>指标</th>');
  expect(html).toContain('<td>&lt;b&gt;A&amp;B&lt;/b&gt;</td>');
});
