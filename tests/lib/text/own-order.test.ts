import { expect, test } from 'vitest';
import { filedOf, inOrder, moveBeside, ownOrder } from '@/lib/text/own-order';

const at = (id: string, date: string | null, clippedAt = '2025-03-01T00:00:00.000Z') =>
  filedOf({ id, published: { date }, clippedAt });

test('a clipping is filed under the day it was published, else the day it was clipped', () => {
  expect(at('a', '2024-05-01T08:00:00+08:00').day).toBe('2024-05-01');
  expect(at('a', null).day).toBe('2025-03-01');
});

test('those the order does not name follow, newest day first, then the last clipped', () => {
  const members = [
    at('a', '2024-05-01T09:00:00+08:00', '2025-03-01T00:00:00.000Z'),
    at('b', '2024-05-01T08:00:00+08:00', '2025-03-02T00:00:00.000Z'),
    at('c', '2024-06-01'),
    at('d', null),
    at('e', null),
  ];
  expect(ownOrder(members, ['gone', 'a'])).toEqual(['a', 'e', 'd', 'c', 'b']);
});

test('an order puts in front what it names and leaves the rest as it stands', () => {
  expect(inOrder(['a', 'b', 'c', 'd'], ['d', 'b'])).toEqual(['d', 'b', 'a', 'c']);
});

test.for<[string, string[], string, boolean, string]>([
  ['before', ['d'], 'b', false, 'adbce'],
  ['after', ['a'], 'd', true, 'bcdae'],
  ['several, in the order they stand', ['e', 'a'], 'c', false, 'baecd'],
  ['beside one that moves too: nothing', ['a', 'b'], 'b', true, 'abcde'],
  ['beside one that is not there: nothing', ['a'], 'x', true, 'abcde'],
])('moving %s', ([, moved, target, after, expected]) => {
  expect(moveBeside([...'abcde'], moved, target, after).join('')).toBe(expected);
});
