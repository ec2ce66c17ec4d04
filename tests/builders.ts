import type { Capture, ExtractionLog } from '@/lib/schema/capture';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import { emptyReading, type Statistic } from '@/lib/schema/reading';
import { emptyBylines } from '@/lib/schema/empty-bylines';

/** The n-th of a row of ids that sort in this order, all of UUID version 7. */
export const idOf = (n: number): string => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** The n-th minute of a day in March 2025. */
export const timeOf = (minute: number): string => new Date(Date.UTC(2025, 2, 1, 0, minute)).toISOString();

export const emptyLog: ExtractionLog = {
  candidates: [],
  hints: [],
  removals: [],
  cuts: [],
  fields: {},
  ms: 1,
};

/** A capture of a short report, changed by what is given. */
export function makeCapture(n: number, changes: Partial<Capture> = {}): Capture {
  return {
    id: idOf(n),
    capturedAt: timeOf(n),
    url: `https://news.example/story/${n}?from=list`,
    canonicalUrl: `https://news.example/story/${n}`,
    siteName: '晨江新闻网',
    language: 'zh-CN',
    kind: 'web',
    kicker: '',
    headline: `第${n}家基层门诊开诊`,
    subtitle: '',
    column: ['首页', '健康'],
    edition: '',
    published: { text: '2025-03-01 08:00', date: '2025-03-01T08:00:00+08:00' },
    source: '晨江日报',
    bylines: emptyBylines(),
    body: {
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [{ type: 'text', value: '晨江市第一医院新设基层门诊，开放床位120张。' }],
        },
      ],
    },
    pictures: [{ src: `https://img.example/${n}.jpg`, caption: '门诊大厅', width: 640, height: 480 }],
    log: emptyLog,
    original: { html: `<html><body><p>第${n}篇</p></body></html>`, title: `第${n}篇`, encoding: 'UTF-8' },
    ...changes,
  };
}

/** A stored clipping's row, changed by what is given. */
export function makeClipping(n: number, changes: Partial<Clipping> = {}): Clipping {
  const { hospitals, region, genre, topics } = emptyReading();
  return {
    id: idOf(n),
    revision: 0,
    changedAt: {},
    url: `https://news.example/story/${n}?from=list`,
    canonicalUrl: `https://news.example/story/${n}`,
    siteName: '晨江新闻网',
    kind: 'web',
    language: 'zh-CN',
    clippedAt: timeOf(n),
    updatedAt: timeOf(n),
    kicker: '',
    headline: `第${n}家基层门诊开诊`,
    subtitle: '',
    column: [],
    edition: '',
    published: { text: '', date: null },
    source: '晨江日报',
    bylines: emptyBylines(),
    hospitals,
    region,
    genre,
    topics,
    collections: [],
    tags: [],
    note: '',
    starred: false,
    reviewed: false,
    binnedAt: null,
    counts: { characters: 20, pictures: 0, statistics: 0, highlights: 0 },
    thumbnail: '',
    ...changes,
  };
}

/** A stored clipping's body, changed by what is given. */
export function makeBody(n: number, changes: Partial<ClippingBody> = {}): ClippingBody {
  const text = '晨江市第一医院新设基层门诊，开放床位120张。';
  return {
    id: idOf(n),
    body: {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] },
      ],
    },
    text,
    pictures: [],
    sections: [],
    people: [],
    statistics: [],
    highlights: [],
    rules: '',
    log: emptyLog,
    ...changes,
  };
}

/** A statistic, changed by what is given. */
export const makeStatistic = (changes: Partial<Statistic> = {}): Statistic => ({
  metric: '开放床位',
  metricKey: 'beds-opened',
  value: 120,
  unit: '张',
  qualifier: '',
  change: '',
  period: '',
  quote: '开放床位120张',
  section: '',
  ...changes,
});
