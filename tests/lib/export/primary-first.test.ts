import { expect, test } from 'vitest';
import { primaryFirst } from '@/lib/export/primary-first';

test('the primary comes first, the others keep their order, and the list given stays as it is', () => {
  const readings = ['a', 'b', 'c'].map((id) => ({ id, primary: id === 'c' }));
  expect(primaryFirst(readings).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(readings.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
