import { expect, test } from 'vitest';
import { facets } from '@/lib/search/facets';
import { makeClipping } from '../../builders';

test('a clipping is filed under grade and kind of its subject alone', () => {
  const hospitals = [
    { name: '甲医院', aliases: [], primary: false, level: '二级' },
    { name: '乙医院', aliases: [], primary: true, level: '三级甲等', kind: '中医医院' },
  ];
  expect(facets.grade(makeClipping(1, { hospitals }))).toEqual(['三级甲等', '中医医院']);
  expect(facets.grade(makeClipping(1))).toEqual([]);
});
