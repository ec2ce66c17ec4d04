import { expect, test } from 'vitest';
import { emptyBylines } from '@/lib/schema/empty-bylines';
import type { Report, ReportLine } from '@/lib/schema/report';
import { Statistic } from '@/lib/schema/reading';
import { readStatistics } from '@/lib/statistics/read-statistics';

const report = (...lines: ReportLine[]): Report => ({
  url: '',
  siteName: '',
  kicker: '',
  headline: '25项！立项数创新高',
  subtitle: '',
  column: [],
  source: '',
  bylines: emptyBylines(),
  published: null,
  lines,
});

test('a statistic knows the heading it stands under, and is of the stored shape', () => {
  const statistics = readStatistics(
    report(
      { kind: 'paragraph', text: '全院共有护士1086名。' },
      { kind: 'heading', text: '科教兴院' },
      { kind: 'paragraph', text: '近五年，共发表论文 1300 余篇。' },
    ),
  );
  expect(statistics).toEqual([
    {
      metric: '护士',
      metricKey: 'nurses',
      value: 1086,
      unit: '名',
      qualifier: '',
      change: '',
      period: '',
      quote: '全院共有护士1086名',
      section: '',
    },
    {
      metric: '论文',
      metricKey: 'papers',
      value: 1300,
      unit: '篇',
      qualifier: '以上',
      change: '',
      period: '近五年',
      quote: '共发表论文 1300 余篇',
      section: '科教兴院',
    },
  ]);
  for (const statistic of statistics) expect(Statistic.safeParse(statistic).success).toBe(true);
});

test('headings and captions are not read, cells are', () => {
  const lines: ReportLine[] = [
    { kind: 'heading', text: '新增床位120张' },
    { kind: 'caption', text: '图为12名专家在义诊' },
    { kind: 'cell', text: '开放床位600张' },
  ];
  expect(readStatistics(report(...lines)).map(({ value }) => value)).toEqual([600]);
});

test('a figure alone in its cell is named by the cell before it', () => {
  const cells = ['门诊量', '12万人次', '床位', '600张'].map((text): ReportLine => ({ kind: 'cell', text }));
  const named = readStatistics(report(...cells)).map(({ metric, value }) => [metric, value]);
  expect(named).toEqual([
    ['门诊量', 120000],
    ['床位', 600],
  ]);
});

test('a fact told twice counts once', () => {
  const text = '获国家课题25项。';
  expect(readStatistics(report({ kind: 'paragraph', text }, { kind: 'paragraph', text }))).toHaveLength(1);
});

test.each([
  '1'.repeat(100_000),
  '的'.repeat(100_000),
  '万'.repeat(100_000),
  '一二三'.repeat(30_000),
  '“（《'.repeat(30_000),
  ' 1 '.repeat(30_000),
])('a hostile paragraph is read without a figure', (text) => {
  expect(readStatistics(report({ kind: 'paragraph', text }))).toEqual([]);
});

test('many figures without punctuation are all read', () => {
  const text = '新增床位12张'.repeat(5_000);
  expect(readStatistics(report({ kind: 'paragraph', text })).length).toBeGreaterThan(0);
});
