import { describe, expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { selectEntries } from '@/lib/search/select-entries';
import { sortKeys, type View, wholeLibrary } from '@/lib/search/view';
import type { Clipping } from '@/lib/schema/clipping';
import { idOf, makeClipping, timeOf } from '@/tests/builders';

const topic = (id: string) => ({ id, score: 1, primary: false, evidence: [] });
const hospital = (name: string) => ({ name, aliases: [], primary: true });
const day = (date: string) => ({ text: date, date });

const rows: Clipping[] = [
  makeClipping(1, {
    headline: '苯',
    topics: [topic('service'), topic('talent')],
    hospitals: [hospital('甲医院')],
    region: { province: '湖北省', city: '十堰市', county: '' },
    published: day('2024-12-30'),
  }),
  makeClipping(2, {
    headline: '阿',
    topics: [topic('service')],
    hospitals: [hospital('乙医院')],
    region: { province: '湖北省', city: '荆门市', county: '' },
    published: day('2025-01-02'),
    counts: { characters: 9, pictures: 3, statistics: 1, highlights: 0 },
  }),
  makeClipping(3, { headline: '次', topics: [topic('talent')], published: day('2025-01-09'), tags: ['a'] }),
  makeClipping(4, { headline: '丁', binnedAt: timeOf(9), topics: [topic('service')] }),
];

const catalogue = new Catalogue();
catalogue.put(rows);

const shown = (view: Partial<View>): number[] =>
  selectEntries(catalogue, { ...wholeLibrary, ...view }).ids.map(
    (id) => rows.findIndex((row) => row.id === id) + 1,
  );

describe('selectEntries', () => {
  test.for([
    [{}, [3, 2, 1]],
    [{ place: 'bin' }, [4]],
    [{ chosen: { topic: ['service'] } }, [2, 1]],
    [{ chosen: { topic: ['service', 'talent'] } }, [3, 2, 1]],
    [{ chosen: { topic: ['talent'], hospital: ['甲医院'] } }, [1]],
    [{ chosen: { region: ['湖北省'] } }, [2, 1]],
    [{ chosen: { region: ['湖北省›荆门市'] } }, [2]],
    [{ chosen: { hospital: ['没有的医院'] } }, []],
    [{ from: '2025-01' }, [3, 2]],
    [{ to: '2025-01-02' }, [2, 1]],
    [{ from: '2025', to: '2025-01-02' }, [2]],
    [{ sort: 'published', ascending: true }, [1, 2, 3]],
    [{ sort: 'headline', ascending: true }, [2, 1, 3]],
    [{ sort: 'pictures' }, [2, 3, 1]],
    [{ sort: 'hospital', ascending: true }, [1, 2, 3]],
    [{ sort: 'topic', ascending: true }, [2, 1, 3]],
    [{ sort: 'topic' }, [3, 2, 1]],
    [{ sort: 'statistics' }, [2, 3, 1]],
    [{ sort: 'source', ascending: true }, [3, 2, 1]],
    [{ sort: 'characters' }, [3, 1, 2]],
    [{ chosen: { mark: ['pictures'] } }, [2]],
  ] as const)('%j shows %j', ([view, ids]) => {
    expect(shown(view)).toEqual(ids);
  });

  test('what is stored by an id is ordered by its name, and anew when names change', () => {
    const order = (names: Record<string, string>): number[] =>
      selectEntries(
        catalogue,
        { ...wholeLibrary, sort: 'topic', ascending: true },
        undefined,
        (_, value) => names[value] ?? value,
      ).ids.map((id) => rows.findIndex((row) => row.id === id) + 1);
    expect(order({ service: '安', talent: '白' })).toEqual([2, 1, 3]);
    expect(order({ service: '丙', talent: '白' })).toEqual([3, 2, 1]);
  });

  test('a facet counts what choosing another of its values would show', () => {
    const { counts } = selectEntries(catalogue, { ...wholeLibrary, chosen: { topic: ['talent'] } });
    expect(Object.fromEntries(counts.get('topic') ?? [])).toEqual({ service: 2, talent: 2 });
    expect(Object.fromEntries(counts.get('hospital') ?? [])).toEqual({ 甲医院: 1 });
    expect(Object.fromEntries(counts.get('tag') ?? [])).toEqual({ a: 1 });
  });

  test('months count what lies outside the chosen days too', () => {
    const { counts } = selectEntries(catalogue, { ...wholeLibrary, from: '2025-01' });
    expect(Object.fromEntries(counts.get('month') ?? [])).toEqual({ '2024-12': 1, '2025-01': 2 });
    expect(Object.fromEntries(counts.get('region') ?? [])).toEqual({ 湖北省: 1, '湖北省›荆门市': 1 });
  });

  test('hits narrow list and counts alike', () => {
    const hits = { ids: new Set([idOf(1)]), holds: () => true };
    const { ids, counts } = selectEntries(catalogue, wholeLibrary, hits);
    expect(ids).toEqual([idOf(1)]);
    expect(counts.get('topic')?.get('service')).toBe(1);
  });

  test.for(sortKeys)('few hits stand in the order of all: %s', (sort) => {
    const large = new Catalogue();
    const many = Array.from({ length: 700 }, (_, n) =>
      makeClipping(n, {
        headline: `${'丁甲乙'[n % 3]}${n % 7}`,
        published: day(`2025-01-0${1 + (n % 9)}`),
        counts: { characters: n % 5, pictures: n % 4, statistics: n % 3, highlights: 0 },
      }),
    );
    large.put(many);
    for (const ascending of [true, false]) {
      const view = { ...wholeLibrary, sort, ascending };
      const few = new Set(many.filter((_, n) => n % 9 === 0).map(({ id }) => id));
      const all = selectEntries(large, view).ids;
      const { ids } = selectEntries(large, view, { ids: few, holds: () => true });
      expect(ids).toEqual(all.filter((id) => few.has(id)));
    }
  });
});

test('a changed clipping takes the place of its former state, one that is gone is forgotten', () => {
  const changing = new Catalogue();
  changing.put([makeClipping(1, { tags: ['old'] })]);
  changing.put([makeClipping(1, { tags: ['new'] })]);
  const { counts } = selectEntries(changing, wholeLibrary);
  expect(Object.fromEntries(counts.get('tag') ?? [])).toEqual({ new: 1 });
  const before = changing.version;
  changing.remove([idOf(1)]);
  expect(changing.version).toBeGreaterThan(before);
  expect(selectEntries(changing, wholeLibrary).ids).toEqual([]);
});
