import { expect, test } from 'vitest';
import { fromRow, isDamaged, publishedKey, toRow } from '@/lib/store/clipping-row';
import { idOf, makeClipping } from '../../builders';

test.for([
  ['2025-01-27T20:02:00+08:00', '2025-01-27T20:02:00'],
  ['2025-01-27T17:00:00Z', '2025-01-28T01:00:00'],
  ['2025-01-27', '2025-01-27'],
  ['2025-01', '2025-01'],
  ['no date', ''],
  [null, ''],
] as const)('publishedKey(%s) is %s', ([date, key]) => {
  expect(publishedKey(date)).toBe(key);
});

test('a row gives back the clipping it was made of', () => {
  const clipping = makeClipping(1, { hospitals: [{ name: '东湖医院', aliases: [], primary: false }] });
  expect(toRow(clipping).keys).toMatchObject({
    hospital: '东湖医院',
    hospitals: ['东湖医院'],
    flags: ['unreviewed'],
  });
  expect(fromRow(toRow(clipping), clipping.id)).toEqual(clipping);
});

test.for([{ id: idOf(1), headline: 7 }, null, 'text'])(
  'a row of another shape is kept as damaged: %j',
  (row) => {
    const read = fromRow(row, idOf(1));
    expect(isDamaged(read)).toBe(true);
    expect(read).toEqual({ id: idOf(1), damaged: true, row });
  },
);
