import { expect, test } from 'vitest';
import { applyPatch } from '@/lib/store/apply-patch';
import { makeClipping, timeOf } from '../../builders';

test('only fields that differ are changed, and only their groups carry the time', () => {
  const clipping = makeClipping(1, { changedAt: { note: timeOf(1) } });
  const applied = applyPatch(clipping, { headline: '改题', note: '', tags: ['年终'] }, timeOf(5));
  expect(applied?.before).toEqual({ headline: clipping.headline, tags: [] });
  expect(applied?.clipping).toEqual({
    ...clipping,
    headline: '改题',
    tags: ['年终'],
    revision: 1,
    updatedAt: timeOf(5),
    changedAt: { note: timeOf(1), heading: timeOf(5), order: timeOf(5) },
  });
});

test('a patch that changes nothing is none', () => {
  expect(applyPatch(makeClipping(1), { note: '', tags: [] }, timeOf(5))).toBeUndefined();
});
