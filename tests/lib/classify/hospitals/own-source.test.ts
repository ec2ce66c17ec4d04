import { expect, test } from 'vitest';
import { ownSourceOf, speaksOfItself } from '@/lib/classify/hospitals/own-source';
import { emptyBylines } from '@/lib/schema/empty-bylines';
import { sampleReport } from '../sample-report';

const hospital = { name: '泽江市安和医院', aliases: ['安和医院'] };
const ours = ['今天，我院心内科开诊。'];

test.for([
  ['安和医院报', ['今天开诊。'], '安和医院报'],
  ['健康泽江湾', ours, '健康泽江湾'],
  ['健康泽江湾', ['他说：“我院开诊。”'], ''],
  ['泽江日报', ours, ''],
  ['泽江新闻网', ours, ''],
  ['宣传科', ours, ''],
  ['健康泽江湾', ['今天开诊。'], ''],
] as const)('%s is the hospital’s own where it says so', ([siteName, lines, own]) => {
  expect(ownSourceOf(sampleReport('开诊', lines, { siteName }), hospital)).toBe(own);
});

test('what a reporter signs is no hospital’s own', () => {
  const bylines = { ...emptyBylines(), reporters: ['王松'] };
  expect(ownSourceOf(sampleReport('', ours, { siteName: '健康泽江湾', bylines }), hospital)).toBe('');
});

test('only what is not quoted speaks for the house', () => {
  expect(speaksOfItself(sampleReport('', ours))).toBe(true);
  expect(speaksOfItself(sampleReport('', ['她说：“我院很好。”']))).toBe(false);
});
