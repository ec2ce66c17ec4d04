import type { BodyElement, BodyNode, BodyTag } from '@/lib/schema/body';
import { clippingsFile } from '@/lib/export/clippings-file';
import { toExportedClipping } from '@/lib/export/to-exported-clipping';
import type { ClippingsFile, ExportedClipping } from '@/lib/schema/export';
import { idOf, makeBody, makeClipping, timeOf } from '@/tests/builders';

type Properties = BodyElement['properties'];

/** An element of a body; texts among its children may be written as strings. */
export const element = (
  tagName: BodyTag,
  children: readonly (string | BodyNode)[] = [],
  properties: Properties = {},
): BodyElement => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** The n-th clipping as an export carries it, with every field filled, changed by what is given. */
export function makeExported(n: number, changes: Partial<ExportedClipping> = {}): ExportedClipping {
  const clipping = makeClipping(n, {
    kicker: '党建引领促发展',
    headline: `临江医院第${n}座门诊楼启用`,
    subtitle: '——把方便送到家门口',
    column: ['晨江新闻网', '健康'],
    edition: '03版',
    published: { text: '2025-03-01 23:30', date: '2025-03-01T23:30:00+08:00' },
    bylines: {
      authors: [],
      reporters: ['周晚舟'],
      correspondents: ['江小满', '周晚舟'],
      photographers: ['何川'],
      editors: ['林一'],
      reviewers: [],
    },
    hospitals: [
      { name: '晨江市疾控中心', aliases: [], primary: false },
      { name: '晨江市临江医院', aliases: ['临江医院'], primary: true },
    ],
    region: { province: '江西省', city: '九江市', county: '' },
    genre: { id: 'feature', evidence: ['近年来'] },
    topics: [{ id: 'service', score: 0.8, primary: true, evidence: ['门诊'] }],
    collections: [idOf(900)],
    tags: ['门诊', '高质量 发展'],
    note: '可用作头条\n请核对床位数',
  });
  const body = makeBody(n, {
    body: {
      type: 'root',
      children: [
        element('p', ['新楼开放床位120张。']),
        element('h2', ['一、方便']),
        element('figure', [
          element('img', [], { src: 'https://img.example/1.jpg', alt: '新楼', width: 640, height: 480 }),
          element('figcaption', ['图为新楼外景。']),
        ]),
        element('p', ['患者等候时间', element('strong', ['“缩短”']), '至10分钟。']),
      ],
    },
    text: '新楼开放床位120张。\n一、方便\n患者等候时间“缩短”至10分钟。',
    pictures: [{ src: 'https://img.example/1.jpg', caption: '图为新楼外景。', width: 640, height: 480 }],
    sections: [{ heading: '一、方便', topics: ['service'] }],
    statistics: [
      {
        metric: '床位',
        metricKey: 'beds',
        value: 120,
        unit: '张',
        qualifier: '',
        change: '',
        period: '',
        quote: '新楼开放床位120张',
        section: '',
      },
    ],
    highlights: [
      {
        id: idOf(800 + n),
        block: 0,
        start: 0,
        end: 3,
        quote: '新楼开放',
        colour: 'yellow',
        note: '何时？',
        createdAt: timeOf(n),
      },
    ],
  });
  const snapshot = { sha256: 'a1'.repeat(32), bytes: 2048, capturedAt: timeOf(n) };
  return { ...toExportedClipping(clipping, body, snapshot), ...changes };
}

/** An export file over clippings that are all in one collection. */
export const makeFile = (clippings: readonly ExportedClipping[]): ClippingsFile =>
  clippingsFile({
    clippings,
    collections: [
      { id: idOf(900), name: '三月好新闻', note: '' },
      { id: idOf(901), name: '别的专辑', note: '' },
    ],
    exportedAt: new Date('2025-03-31T18:00:00Z'),
    generator: 'Xinglin Clipper 0.1.0',
  });
