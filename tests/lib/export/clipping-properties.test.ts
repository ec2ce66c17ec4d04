import { describe, expect, test } from 'vitest';
import { clippingProperties } from '@/lib/export/clipping-properties';
import { element, makeExported } from './sample-file';

const of = (changes: Parameters<typeof makeExported>[1] = {}) =>
  clippingProperties(makeExported(1, changes), {});
const paragraph = (text: string) => ({
  type: 'root' as const,
  children: [element('h2', ['一、开头']), element('p', [text])],
});

test('the names vaults know come first, with their values', () => {
  const properties = of();
  expect(Object.keys(properties).slice(0, 7)).toEqual([
    'title',
    'source',
    'author',
    'published',
    'created',
    'description',
    'tags',
  ]);
  expect(properties).toMatchObject({
    title: '临江医院第1座门诊楼启用',
    source: 'https://news.example/story/1?from=list',
    author: ['周晚舟', '江小满'],
    published: '2025-03-01',
    created: '2025-03-01',
    description: '新楼开放床位120张。',
    tags: ['门诊', '高质量-发展'],
  });
});

test('ours follow: the medium, the hospital of the report first, topics by id, the evidence', () => {
  expect(of()).toMatchObject({
    media: '晨江日报',
    kicker: '党建引领促发展',
    edition: '03版',
    reporters: ['周晚舟'],
    correspondents: ['江小满', '周晚舟'],
    hospital: ['晨江市临江医院', '晨江市疾控中心'],
    region: ['江西省', '九江市'],
    genre: 'feature',
    topics: ['service'],
    statistics: 1,
    clip_id: makeExported(1).id,
    sha256: 'a1'.repeat(32),
  });
});

test('what a report does not have is absent, but for the names vaults expect', () => {
  const properties = of({ kicker: '', snapshot: null, tags: [], published: { text: '', date: null } });
  expect(properties).toMatchObject({ published: null, tags: [] });
  expect(Object.keys(properties)).not.toEqual(expect.arrayContaining(['kicker']));
  expect(Object.keys(properties)).not.toEqual(expect.arrayContaining(['sha256']));
});

test('the day of clipping is that of the zone asked for', () => {
  const clipping = makeExported(1, { clippedAt: '2025-03-31T18:00:00Z' });
  expect(clippingProperties(clipping, {}).created).toBe('2025-04-01');
  expect(clippingProperties(clipping, { timeZone: 'UTC' }).created).toBe('2025-03-31');
});

test('the description is the first paragraph, cut at whole characters', () => {
  expect(of({ body: paragraph(' 短\u202e 文。') }).description).toBe('短 文。');
  expect(of({ body: paragraph('😀'.repeat(130)) }).description).toBe(`${'😀'.repeat(120)}…`);
});

describe('tags become tags of vaults', () => {
  test.for<[string, string[]]>([
    ['高质量 发展', ['高质量-发展']],
    ['#党建', ['党建']],
    ['2024', ['_2024']],
    ['a/b_c', ['a/b_c']],
    ['🩺', ['🩺']],
    ['！！', []],
  ])('%s', ([tag, expected]) => {
    expect(of({ tags: [tag] }).tags).toEqual(expected);
  });
});
