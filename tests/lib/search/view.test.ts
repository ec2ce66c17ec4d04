import { describe, expect, test } from 'vitest';
import { routeOfHash, routeToHash } from '@/lib/search/route';
import {
  collectionOf,
  contentOf,
  isNarrowed,
  viewOfCollection,
  viewOfSearch,
  viewToSearch,
  wholeLibrary,
  withToggled,
} from '@/lib/search/view';
import { idOf } from '@/tests/builders';

describe('views in addresses', () => {
  test('the whole library needs no words', () => {
    expect(viewToSearch(wholeLibrary)).toBe('');
    expect(viewOfSearch('')).toEqual(wholeLibrary);
    expect(isNarrowed(wholeLibrary)).toBe(false);
  });

  test('every part of a view is read back', () => {
    const view = {
      ...wholeLibrary,
      place: 'bin' as const,
      query: '医院:协和 & “党建 引领”',
      chosen: { topic: ['service', 'talent'], region: ['湖北省›十堰市'] },
      from: '2024',
      to: '2025-01-02',
      sort: 'headline' as const,
      ascending: true,
      saved: idOf(8),
    };
    expect(viewOfSearch(viewToSearch(view))).toEqual(view);
    expect(isNarrowed(view)).toBe(true);
  });

  test('what is no view is left out', () => {
    expect(viewOfSearch('in=attic&sort=-weight&from=yesterday&topic=&colour=red')).toEqual(wholeLibrary);
  });

  test('a view is what it shows, whatever name it was opened by', () => {
    const view = { ...wholeLibrary, query: '协和' };
    expect(contentOf({ ...view, saved: idOf(8) })).toBe(contentOf(view));
    expect(contentOf({ ...view, saved: idOf(8), ascending: true })).not.toBe(contentOf(view));
  });

  test('a view is within a collection where it names exactly one', () => {
    const within = viewOfCollection(idOf(5));
    expect(collectionOf(within)).toBe(idOf(5));
    expect(viewOfSearch(viewToSearch(within))).toEqual(within);
    expect(collectionOf(withToggled(within, 'collection', idOf(6)))).toBeUndefined();
    expect(collectionOf(wholeLibrary)).toBeUndefined();
  });

  test('choosing a value twice leaves the view as it was', () => {
    const once = withToggled(wholeLibrary, 'tag', 'a');
    expect(once.chosen).toEqual({ tag: ['a'] });
    expect(withToggled(once, 'tag', 'a')).toEqual(wholeLibrary);
  });
});

describe('routes', () => {
  test.for([
    ['', { room: 'clippings', clipping: null }],
    ['#/', { room: 'clippings', clipping: null }],
    [`#/clipping/${idOf(7)}?q=x`, { room: 'clippings', clipping: idOf(7) }],
    ['#/settings', { room: 'settings', clipping: null }],
    ['#/nowhere', { room: 'clippings', clipping: null }],
    ['#/clipping/../../x', { room: 'clippings', clipping: null }],
  ] as const)('%s', ([hash, route]) => {
    expect(routeOfHash(hash)).toMatchObject(route);
  });

  test('an address leads back to its route', () => {
    const route = { room: 'clippings' as const, clipping: idOf(3), view: { ...wholeLibrary, query: '协和' } };
    expect(routeOfHash(routeToHash(route))).toMatchObject(route);
  });
});
