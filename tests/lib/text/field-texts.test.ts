import { describe, expect, test } from 'vitest';
import {
  namesToText,
  pathToText,
  publishedToText,
  regionToText,
  textToNames,
  textToPath,
  textToPublished,
  textToRegion,
} from '@/lib/text/field-texts';

test.each([
  ['林以安、周慕晴', ['林以安', '周慕晴']],
  ['林以安 周慕晴　吴砚秋', ['林以安', '周慕晴', '吴砚秋']],
  ['Anna Li, 周慕晴', ['Anna Li', '周慕晴']],
  ['林以安；周慕晴;', ['林以安', '周慕晴']],
  ['林以安、林以安', ['林以安']],
  ['   ', []],
])('names typed as %j', (typed, names) => {
  expect(textToNames(typed)).toEqual(names);
  expect(textToNames(namesToText(names))).toEqual(names);
});

test.each([
  ['首页 › 健康 › 医院', ['首页', '健康', '医院']],
  ['首页>健康', ['首页', '健康']],
  ['首页/健康/', ['首页', '健康']],
  ['', []],
])('a column typed as %j', (typed, path) => {
  expect(textToPath(typed)).toEqual(path);
  expect(textToPath(pathToText(path))).toEqual(path);
});

test.each([
  ['湖北省 › 随州市 › 曾都区', { province: '湖北省', city: '随州市', county: '曾都区' }],
  ['湖北省 随州市', { province: '湖北省', city: '随州市', county: '' }],
  ['随州市', { province: '', city: '随州市', county: '' }],
  ['泰和县', { province: '', city: '', county: '泰和县' }],
  ['重庆市 渝中区', { province: '重庆市', city: '', county: '渝中区' }],
  ['广西壮族自治区 南宁市', { province: '广西壮族自治区', city: '南宁市', county: '' }],
  ['', { province: '', city: '', county: '' }],
])('a region typed as %j', (typed, region) => {
  expect(textToRegion(typed)).toEqual(region);
  expect(textToRegion(regionToText(region))).toEqual(region);
});

describe('publication', () => {
  test.each([
    ['2025-01-27 20:02', '2025-01-27T20:02:00+08:00'],
    ['2025年1月27日 8:05:09', '2025-01-27T08:05:09+08:00'],
    ['2025/01/27', '2025-01-27'],
    ['2025-01-27 25:00', '2025-01-27'],
    ['昨天', null],
    ['', null],
  ])('typed as %j', (typed, date) => {
    expect(textToPublished(typed)).toEqual({ text: typed, date });
  });

  test.each([
    ['2025-01-27T20:02:00+08:00', '2025-01-27 20:02'],
    ['2025-01-27T20:02:31+08:00', '2025-01-27 20:02:31'],
    ['2025-01-27T08:00+08:00', '2025-01-27 08:00'],
    ['2025-01-27T08:00:00+08:00', '2025-01-27 08:00'],
    ['2025-01-27', '2025-01-27'],
    [null, '一月底'],
  ])('%j is shown as %j', (date, shown) => {
    expect(publishedToText({ text: '一月底', date })).toBe(shown);
  });
});
