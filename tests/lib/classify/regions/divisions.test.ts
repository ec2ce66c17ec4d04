import { expect, test } from 'vitest';
import { bareName, divisions } from '@/lib/classify/regions/divisions';

test.for([
  ['随州市', '随州'],
  ['恩施土家族苗族自治州', '恩施'],
  ['新疆维吾尔自治区', '新疆'],
  ['保康县', '保康'],
  ['芗城区', '芗城'],
  ['泽县', ''],
] as const)('%s without rank is %s', ([name, bare]) => {
  expect(bareName(name)).toBe(bare);
});

test('counties know their city, counties under a province and municipalities too', () => {
  const of = (form: string) =>
    divisions()
      .get(form.slice(0, 2))
      ?.find((entry) => entry.form === form)?.options;
  expect(of('宜都')).toMatchObject([{ province: '湖北省', city: '宜昌市', county: '宜都市', full: false }]);
  expect(of('仙桃市')).toMatchObject([{ province: '湖北省', city: '仙桃市', county: '' }]);
  expect(
    of('朝阳区')
      ?.map(({ city }) => city)
      .sort(),
  ).toEqual(['北京市', '长春市']);
});
