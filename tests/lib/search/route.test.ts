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

test.for(['#/', '#/settings', '#/overview', `#/clipping/${idOf(1)}`])(
  '%s is written as it is read',
  (hash) => {
    expect(routeToHash(routeOfHash(hash))).toBe(hash);
  },
);
