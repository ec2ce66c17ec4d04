import { expect, test } from 'vitest';
import { readerMarks, statisticOf } from '@/components/reader/reader-marks';
import type { Body } from '@/lib/schema/body';
import type { Statistic } from '@/lib/schema/reading';

const body: Body = {
  type: 'root',
  children: ['協和醫院全年发表论文31篇。', '论文31篇，床位120张。'].map((value) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  })),
};
const texts = ['協和醫院全年发表论文31篇。', '论文31篇，床位120张。'];
const statistic = (quote: string): Statistic => ({
  metric: '',
  metricKey: '',
  value: 0,
  unit: '',
  qualifier: '',
  change: '',
  period: '',
  quote,
  section: '',
});
const none = { words: [], statistics: [], evidence: [], highlights: [] };
const marked = (marking: Partial<Parameters<typeof readerMarks>[1]>) =>
  [...readerMarks(body, { ...none, ...marking })].flatMap(([block, marks]) =>
    marks.map(({ kind, start, end }) => [block, kind, texts[block]?.slice(start, end)]),
  );

test('words that were searched for are marked in whatever script they are printed', () => {
  expect(marked({ words: ['协和', '床位'] })).toEqual([
    [0, 'hit', '協和'],
    [1, 'hit', '床位'],
  ]);
});

test('a statistic is marked once, where its sentence first stands', () => {
  expect(marked({ statistics: [statistic('论文31篇'), statistic('没有的话'), statistic('')] })).toEqual([
    [0, 'statistic', '论文31篇'],
  ]);
  const [mark] = readerMarks(body, { ...none, statistics: [statistic('床位120张')] }).get(1) ?? [];
  expect(statisticOf(mark?.id ?? '')).toBe(0);
});

test('evidence and highlights have marks of their own', () => {
  const highlight = {
    id: 'a',
    block: 1,
    start: 0,
    end: 2,
    quote: '论文',
    colour: 'green' as const,
    note: '',
    createdAt: '2025-03-01T00:00:00Z',
  };
  expect(marked({ evidence: ['床位'], highlights: [highlight] })).toEqual([
    [1, 'evidence', '床位'],
    [1, 'green', '论文'],
  ]);
  expect(statisticOf('highlight-a')).toBeUndefined();
});
