import type { Clipping, ClippingBody, Collection } from '@/lib/schema/clipping';
import type { Statistic } from '@/lib/schema/reading';
import { emptyBylines } from '@/lib/schema/empty-bylines';
import { toRow } from '@/lib/store/clipping-row';
import { database } from '@/lib/store/database';
import { makeSeedWords } from './seed-words';

/** A small generator of numbers (mulberry32): the same seed writes the same library. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const cities = [
  ['湖北省', '十堰市'],
  ['湖北省', '荆门市'],
  ['湖北省', '武汉市'],
  ['湖北省', '随州市'],
  ['江西省', '九江市'],
  ['江西省', '赣州市'],
  ['湖南省', '岳阳市'],
  ['河南省', '南阳市'],
  ['安徽省', '安庆市'],
  ['浙江省', '湖州市'],
] as const;
const kinds = [
  '人民医院',
  '中医医院',
  '妇幼保健院',
  '中心医院',
  '协和医院',
  '第一医院',
  '第二医院',
  '肿瘤医院',
];
const sources = [
  '晨江日报',
  '大江网',
  '健康报',
  '中国卫生',
  '楚天都市报',
  '人民网',
  '新华网',
  '院办',
  '医院公众号',
];
const topics = [
  'party-building',
  'integrity',
  'specialty',
  'technique',
  'talent',
  'research',
  'service',
  'welfare',
  'public-health',
  'consortium',
  'digital',
  'operations',
  'culture',
  'tcm',
];
const genres = ['feature', 'brief', 'profile', 'address', 'notice'];
const subjects = [
  '医院党委',
  '胸外科团队',
  '护理部',
  '急诊科',
  '药学部',
  '重症医学科',
  '门诊部',
  '信息科',
  '院领导班子',
];
const verbs = ['坚持', '推进', '完善', '建立', '优化', '深化', '开展', '落实', '探索', '强化'];
const objects = [
  '党建引领高质量发展',
  '支部标准化建设',
  '亚专科建设',
  '多学科诊疗模式',
  '一站式服务',
  '智慧病房',
  '医联体协作',
  '人才梯队培养',
  '临床路径管理',
  '微创手术',
  '慢病随访',
  '廉洁文化教育',
];
const results = [
  '全年门诊量达{n}万人次',
  '开展四级手术{n}例',
  '发表论文{n}篇',
  '床位增至{n}张',
  '平均住院日缩短{n}天',
  '惠及群众{n}人',
  '引进博士{n}名',
  '患者满意度提升到{n}%',
];
const places = ['在基层', '在病房里', '在手术台前', '面对患者', '围绕主业', '立足岗位', '今年以来', '三年间'];
const rare = [
  '脐带血',
  '叶克膜',
  '达芬奇机器人',
  '经导管主动脉瓣',
  '嵌合抗原',
  '质子刀',
  '人工耳蜗',
  '角膜塑形',
];

/** Collections of the library, by the number their id ends with. */
const collections = ['年度汇编', '党建专栏', '学科故事', '抗疫档案', '院庆特刊'];
const collectionId = (n: number): string => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const joints = ['的', '和', '在', '为', '与', '了', '把', '向', '从', '对'];
const words = makeSeedWords();

const day = 86_400_000;
const newest = Date.UTC(2026, 10, 20, 8);

/** Writes clippings from number `from` up to `to` of a library of realistic features, each of about 1,500 characters. */
export async function seedLibrary(from: number, to: number): Promise<void> {
  await database.collections.bulkPut(collections.map(makeCollection));
  const size = 1_000;
  for (let start = from; start < to; start += size) {
    const made = Array.from({ length: Math.min(size, to - start) }, (_, n) => makeReport(start + n));
    await database.transaction('rw', database.clippings, database.bodies, async () => {
      await database.clippings.bulkPut(made.map(({ clipping }) => toRow(clipping)));
      await database.bodies.bulkPut(made.map(({ body }) => body));
    });
  }
}

function makeCollection(name: string, n: number): Collection {
  const at = new Date(newest).toISOString();
  return { id: collectionId(n), name, note: '', createdAt: at, updatedAt: at, order: [], archived: false };
}

/** The n-th report of the library; the greater its number, the newer. */
export function makeReport(n: number): { clipping: Clipping; body: ClippingBody } {
  const next = numbers(n + 1);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * next() * values.length)] as T;
  const any = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const [province, city] = pick(cities);
  const hospital = `${city}${pick(kinds)}`;
  const time = newest - (100_000 - n) * (day / 27);
  const id = uuid(time, n);
  const sentence = (): string => {
    const result = any(results).replace('{n}', String(1 + Math.floor(next() * 980)));
    const told = `${words.person(next)}${words.word(next)}${any(joints)}${words.word(next)}${words.word(next)}`;
    const then = `${words.word(next)}${any(joints)}${words.word(next)}${any(verbs)}${words.word(next)}`;
    return next() < 0.5
      ? `${any(places)}，${any(subjects)}${any(verbs)}${any(objects)}，${told}，${result}。`
      : `${words.word(next)}${words.word(next)}${any(joints)}${any(objects)}，${told}，${then}。`;
  };
  const paragraphs = Array.from({ length: 10 }, () => sentence() + sentence() + sentence() + sentence());
  if (next() < 0.02) paragraphs[3] += `团队率先开展${any(rare)}技术。`;
  paragraphs[0] = `${hospital}${paragraphs[0]}`;
  const heading = `${any(verbs)}${any(objects)}`;
  const quote = /[^，。]*\d+[^，。]*/.exec(paragraphs[1] ?? '')?.[0] ?? '';
  const statistics: Statistic[] = [
    {
      metric: quote.replace(/\d.*/, ''),
      metricKey: '',
      value: Number(/\d+/.exec(quote)?.[0] ?? 0),
      unit: quote.replace(/.*\d/, ''),
      qualifier: '',
      change: '',
      period: '',
      quote,
      section: '',
    },
  ];
  const chosen = [...new Set([pick(topics), pick(topics), any(topics)])];
  const published = new Date(time - next() * 20 * day).toISOString().slice(0, 10);
  const at = new Date(time).toISOString();
  const clipping: Clipping = {
    id,
    revision: 0,
    changedAt: {},
    url: `https://news.example/${n}`,
    canonicalUrl: `https://news.example/${n}`,
    siteName: '晨江新闻网',
    kind: any(['web', 'web', 'wechat', 'epaper', 'pdf'] as const),
    language: 'zh-CN',
    clippedAt: at,
    updatedAt: at,
    kicker: next() < 0.4 ? `${any(verbs)}${any(objects)}` : '',
    headline: `${any(objects)}：${hospital}${any(verbs)}${any(objects)}纪实`,
    subtitle: next() < 0.4 ? `——${hospital}${any(objects)}侧记` : '',
    column: ['首页', '健康'],
    edition: '',
    published: { text: published, date: published },
    source: pick(sources),
    bylines: {
      ...emptyBylines(),
      reporters: [any(['李明', '王芳', '陈晨', '赵一鸣'])],
      correspondents: [any(['周洁', '吴越', '郑和平'])],
    },
    hospitals: [{ name: hospital, aliases: [], primary: true }],
    region: { province, city, county: '' },
    genre: { id: pick(genres), evidence: [] },
    topics: chosen.map((topic, index) => ({
      id: topic,
      score: 0.9 - index * 0.2,
      primary: index === 0,
      evidence: [any(objects), any(objects)],
    })),
    collections: next() < 0.15 ? [collectionId(Math.floor(next() * collections.length))] : [],
    tags: next() < 0.1 ? [any(['年终', '汇编', '头版'])] : [],
    note: next() < 0.03 ? '年终汇编可用' : '',
    starred: next() < 0.05,
    reviewed: next() < 0.8,
    binnedAt: null,
    counts: {
      characters: paragraphs.join('').length,
      pictures: next() < 0.5 ? 2 : 0,
      statistics: 1,
      highlights: 0,
    },
    thumbnail: '',
  };
  const element = (tagName: 'p' | 'h2', value: string) => ({
    type: 'element' as const,
    tagName,
    properties: {},
    children: [{ type: 'text' as const, value }],
  });
  const blocks = [...paragraphs.slice(0, 4).map((value) => element('p', value)), element('h2', heading)];
  const body: ClippingBody = {
    id,
    body: { type: 'root', children: [...blocks, ...paragraphs.slice(4).map((value) => element('p', value))] },
    text: [...paragraphs.slice(0, 4), heading, ...paragraphs.slice(4)].join('\n'),
    pictures: [],
    sections: [
      { heading: '', topics: chosen },
      { heading, topics: chosen.slice(0, 1) },
    ],
    people: [],
    statistics,
    highlights: [],
    rules: '1',
    log: { candidates: [], hints: [], removals: [], cuts: [], fields: {}, ms: 1 },
  };
  return { clipping, body };
}

/** A UUIDv7 of a time in milliseconds and a number. */
function uuid(time: number, n: number): string {
  const stamp = Math.floor(time).toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}
