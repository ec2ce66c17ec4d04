import { describe, expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { countBars, timeBars, totalsOf } from '@/lib/search/overview';
import { idOf, makeClipping } from '@/tests/builders';
import { hospital } from './statistics';

describe('countBars', () => {
  test('the most frequent comes first, equals by name', () => {
    const counts = new Map([
      ['b', 2],
      ['a', 2],
      ['c', 9],
    ]);
    expect(countBars('source', counts, ['a'])).toEqual([
      { value: 'c', count: 9, chosen: false },
      { value: 'a', count: 2, chosen: true },
      { value: 'b', count: 2, chosen: false },
    ]);
  });

  const regions = new Map([
    ['湖北省', 5],
    ['湖北省›十堰市', 2],
    ['湖北省›十堰市›房县', 1],
    ['湖北省›荆门市', 3],
    ['江西省', 4],
  ]);
  test.for([
    [[], ['湖北省', '江西省']],
    [['湖北省'], ['湖北省›荆门市', '湖北省›十堰市']],
    [['湖北省›十堰市'], ['湖北省›十堰市›房县']],
    [['江西省'], ['江西省']],
    [
      ['湖北省', '江西省'],
      ['湖北省', '江西省'],
    ],
  ] as const)('with %j chosen, the regions are %j', ([chosen, shown]) => {
    expect(countBars('region', regions, chosen).map(({ value }) => value)).toEqual(shown);
  });
});

describe('timeBars', () => {
  const months = new Map([
    ['2024-11', 3],
    ['2025-02', 1],
    ['', 9],
  ]);

  test('months follow each other, the empty ones between them too', () => {
    expect(timeBars(months, '', '')).toEqual({
      step: 'month',
      bars: [
        { span: '2024-11', count: 3, chosen: false },
        { span: '2024-12', count: 0, chosen: false },
        { span: '2025-01', count: 0, chosen: false },
        { span: '2025-02', count: 1, chosen: false },
      ],
    });
  });

  test.for([
    ['2024-12', '2025-01-09', ['2024-12', '2025-01']],
    ['2025', '', ['2025-01', '2025-02']],
    ['', '2024-11-30', ['2024-11']],
  ])('from %j to %j: %j', ([from, to, chosen]) => {
    const { bars } = timeBars(months, from as string, to as string);
    expect(bars.filter((bar) => bar.chosen).map(({ span }) => span)).toEqual(chosen);
  });

  test('many months are counted by year', () => {
    const { step, bars } = timeBars(new Map([...months, ['2014-05', 2], ['2014-07', 4]]), '2014', '2014-12');
    expect(step).toBe('year');
    expect(bars).toHaveLength(12);
    expect(bars[0]).toEqual({ span: '2014', count: 6, chosen: true });
    expect(bars.at(-1)).toEqual({ span: '2025', count: 1, chosen: false });
  });

  test('without a month there is no bar', () => {
    expect(timeBars(new Map(), '', '').bars).toEqual([]);
  });
});

test('totals count what is different once', () => {
  const catalogue = new Catalogue();
  const counts = { characters: 1, pictures: 0, statistics: 4, highlights: 0 };
  catalogue.put([
    makeClipping(1, { hospitals: [hospital('甲')], published: { text: '', date: '2024-05-01' }, counts }),
    makeClipping(2, { hospitals: [hospital('甲'), hospital('乙')], source: '健康报', counts }),
    makeClipping(3, { hospitals: [hospital('丙')] }),
  ]);
  const entry = (n: number) => catalogue.entries.get(idOf(n))!;
  expect(totalsOf(catalogue, [entry(1), entry(2)])).toEqual({
    clippings: 2,
    hospitals: 2,
    sources: 2,
    statistics: 8,
    from: '2024-05-01',
    to: '2025-03-01',
  });
  expect(totalsOf(catalogue, [])).toMatchObject({ clippings: 0, from: '', to: '' });
});
