import { expect, test } from 'vitest';
import { routeOfHash, routeToHash } from '@/lib/search/route';
import { idOf } from '../../builders';

test.for([
  ['', 'clippings', null],
  ['#/', 'clippings', null],
  ['#welcome', 'clippings', null],
  ['#/nowhere', 'clippings', null],
  ['#/settings', 'settings', null],
  ['#/statistics?q=x', 'statistics', null],
  [`#/clipping/${idOf(1)}`, 'clippings', idOf(1)],
  ['#/clipping/1', 'clippings', null],
] as const)('%s leads to %s', ([hash, room, clipping]) => {
  expect(routeOfHash(hash)).toMatchObject({ room, clipping });
});

test.for([
  '#/',
  '#/settings',
  '#/overview',
  `#/clipping/${idOf(1)}`,
  `#/clipping/${idOf(1)}?q=x&at=800+beds`,
  '#/statistics?q=x&by=-value&metric=papers&group=metric',
])('%s is written as it is read', (hash) => {
  expect(routeToHash(routeOfHash(hash))).toBe(hash);
});

test('words to be shown are named with their clipping alone, and no longer than finds them', () => {
  const route = routeOfHash(`#/clipping/${idOf(1)}?at=%E5%BA%8A%E4%BD%8D`);
  expect(route.at).toBe('床位');
  expect(routeToHash({ ...route, clipping: null })).toBe('#/');
  expect(routeOfHash(routeToHash({ ...route, at: '床'.repeat(500) })).at).toHaveLength(60);
  expect(routeOfHash('#/?at=x').at).toBe('');
});
