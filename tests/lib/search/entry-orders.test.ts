import { expect, test } from 'vitest';
import { Catalogue } from '@/lib/search/catalogue';
import { type View, wholeLibrary } from '@/lib/search/view';
import { idOf, makeClipping, timeOf } from '@/tests/builders';

const named = (n: number, headline: string) => makeClipping(n, { headline });
const headlines = (catalogue: Catalogue, view: Partial<View>): string =>
  catalogue
    .inOrder({ ...wholeLibrary, ...view })
    .map((entry) => entry.headline)
    .join('');

test.for([
  [{}, '丁次苯阿'],
  [{ ascending: true }, '阿苯次丁'],
  [{ sort: 'headline', ascending: true }, '阿苯次丁'],
  [{ sort: 'headline' }, '丁次苯阿'],
] as const)('what comes, changes and goes finds its place in the order %j', ([view, whole]) => {
  const catalogue = new Catalogue();
  catalogue.put([named(1, '阿'), named(3, '次')]);
  headlines(catalogue, view);
  catalogue.put([named(4, '丙'), named(2, '苯'), named(9, '走')]);
  catalogue.put([named(4, '丁')]);
  catalogue.remove([idOf(9)]);
  expect(headlines(catalogue, view)).toBe(whole);
  expect(headlines(catalogue, view)).toBe(whole);
});

test('an order that was forgotten is made anew', () => {
  const catalogue = new Catalogue();
  catalogue.put([named(1, '甲')]);
  for (const sort of ['clipped', 'source', 'hospital', 'pictures', 'published'] as const)
    headlines(catalogue, { sort });
  catalogue.put([named(2, '乙')]);
  expect(headlines(catalogue, {})).toBe('乙甲');
});

test('equals follow by when they were clipped, newest first, whichever way the list runs', () => {
  const catalogue = new Catalogue();
  const pictures = { characters: 1, pictures: 2, statistics: 0, highlights: 0 };
  catalogue.put(
    [1, 2, 3].map((n) => makeClipping(n, { counts: pictures, clippedAt: timeOf(n), headline: `${n}` })),
  );
  expect(headlines(catalogue, { sort: 'pictures' })).toBe('321');
  expect(headlines(catalogue, { sort: 'pictures', ascending: true })).toBe('321');
});
