import { expect, test } from 'vitest';
import { hospitalKinds, kindOf, levelCode } from '@/lib/classify/hospitals/hospital-kinds';

test.for([
  ['泽江市中医院', '中医医院'],
  ['泽江市中西医结合医院', '中西医结合医院'],
  ['临沅市妇幼保健院', '妇幼保健院'],
  ['临沅市口腔医院', '专科医院'],
  ['临沅市精神卫生中心', '专科医院'],
  ['柳川县青石镇中心卫生院', '卫生院'],
  ['花园街道社区卫生服务中心', '社区卫生服务机构'],
  ['甘南州藏医院', '民族医医院'],
  ['江南中医药大学附属第一医院', '中医医院'],
  ['泽江市人民医院', ''],
  ['江南医科大学附属第二医院', ''],
])('%s is %s', ([name, kind]) => {
  expect(kindOf(name ?? '')).toBe(kind);
});

test('every kind that is read can be chosen', () => {
  for (const name of ['中医院', '妇幼保健院', '综合医院', '卫生室', '康复医院', '疗养院'])
    expect(hospitalKinds).toContain(kindOf(name));
});

test.for([
  ['三级甲等', '3A'],
  ['二级', '2'],
  ['三级特等', '3S'],
  ['合格', ''],
])('%s is %s abroad', ([level, code]) => {
  expect(levelCode(level ?? '')).toBe(code);
});
