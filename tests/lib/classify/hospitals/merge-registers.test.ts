import { expect, test } from 'vitest';
import { mergeRegisters } from '@/lib/classify/hospitals/merge-registers';
import type { RegisteredHospital } from '@/lib/schema/learning';

const entry = (name: string, changes: Partial<RegisteredHospital> = {}): RegisteredHospital => ({
  name,
  aliases: [],
  province: '',
  city: '',
  county: '',
  sources: [],
  ...changes,
});

test('hospitals that are missing here come in; those that are there gain what they lack', () => {
  const here = [entry('甲医院', { aliases: ['甲'], city: '泽江市', level: '三级甲等', dropped: ['乙'] })];
  const there = [
    entry('甲医院', {
      aliases: ['乙', '丙'],
      city: '别市',
      level: '二级',
      kind: '综合医院',
      sources: ['甲之声'],
    }),
    entry('丁医院'),
  ];
  expect(mergeRegisters(here, there)).toEqual([
    {
      ...here[0],
      aliases: ['甲', '丙'],
      kind: '综合医院',
      sources: ['甲之声'],
    },
    entry('丁医院'),
  ]);
  expect(mergeRegisters(mergeRegisters(here, there), there)).toEqual(mergeRegisters(here, there));
});
