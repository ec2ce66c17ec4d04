import { expect, test } from 'vitest';
import { findRegions, regionAt } from '@/lib/classify/regions/find-regions';

const forms = (text: string): string[] => findRegions(text).map(({ start, end }) => text.slice(start, end));

test('the longest name counts; streets and universities named after a place do not', () => {
  expect(forms('湖北省十堰市郧阳区的医院')).toEqual(['湖北省', '十堰市', '郧阳区']);
  expect(forms('他住在南京路，毕业于武汉大学')).toEqual([]);
  expect(forms('来自襄阳的患者')).toEqual(['襄阳']);
});

test('nothing starts where no name does', () => {
  expect(regionAt('医院在襄阳', 0)).toBeNull();
  expect(regionAt('医院在襄阳', 3)).toMatchObject({ start: 3, end: 5 });
});
