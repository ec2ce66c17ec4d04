import { expect, test } from 'vitest';
import { PendingIds } from '@/lib/actions/text-index/pending-ids';

test('hands out the newest first, and what is added while it is read once more', () => {
  const pending = new PendingIds();
  for (const id of ['b', 'd', 'a', 'c', 'd']) pending.add(id);
  expect(pending.next(2)).toEqual(['d', 'c']);
  expect([pending.size, pending.has('d')]).toEqual([4, false]);
  pending.add('d');
  pending.delete('a');
  pending.finish();
  expect(pending.size).toBe(2);
  expect(pending.next(9)).toEqual(['d', 'b']);
  pending.finish();
  expect(pending.size).toBe(0);
});
