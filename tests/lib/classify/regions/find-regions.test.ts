import { expect, test } from 'vitest';
import { findRegions, regionAt } from '@/lib/classify/regions/find-regions';

const forms = (text: string): string[] => findRegions(text).map(({ start, end }) => text.slice(start, end));

test('the longest name counts; streets and universities named after a place do not', () => {
  expect(forms('湖北省十堰市郧阳区的医院')).toEqual(['湖北省', '十堰市', '郧阳区']);
  expect(forms('他住在南京路，毕业于武汉大学')).toEqual([]);
  expect(forms('来自襄阳的患者')).toEqual(['襄阳']);
});

test('autonomous divisions and banners by their customary short forms', () => {
  const text = '来自松桃县、恩施州、海南州、察右前旗和克州';
  expect(forms(text)).toEqual(['松桃县', '恩施州', '海南州', '察右前旗', '克州']);
  const cities = findRegions(text).map(({ options }) => options.map(({ city }) => city).join());
  expect(cities.slice(2, 4)).toEqual(['海南藏族自治州', '乌兰察布市']);
});

test('nothing starts where no name does', () => {
  expect(regionAt('医院在襄阳', 0)).toBeNull();
  expect(regionAt('医院在襄阳', 3)).toMatchObject({ start: 3, end: 5 });
});
