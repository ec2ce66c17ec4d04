import { expect, test } from 'vitest';
import { compactText } from '@/lib/statistics/compact-text';
import { maxQuote, quoteOf } from '@/lib/statistics/quote';

const quote = (source: string, figure: string): string => {
  const compact = compactText(source);
  const from = compact.text.indexOf(figure);
  return quoteOf(compact, from, from + figure.length);
};

test('quotes the clause as printed, blanks inside kept', () => {
  expect(quote('去年，发表论文 267 篇（SCI 收录 16 篇），获奖', '267篇')).toBe('发表论文 267 篇');
});

test('a long clause is cut at its list commas and keeps the figure', () => {
  const clause = `${'心血管内科、'.repeat(12)}急诊科共接诊320人次、${'抢救危重患者、'.repeat(8)}完`;
  const text = quote(clause, '320人次');
  expect(text).toContain('320人次');
  expect(clause).toContain(text);
  expect(text.length).toBeLessThanOrEqual(maxQuote);
});

test('a figure at the end of a long list keeps its noun', () => {
  const clause = `竞赛由${'药理知识问答、'.repeat(8)}处方审核与调剂（含口试）四个项目组成`;
  expect(quote(clause, '四个')).toBe(`${'药理知识问答、'.repeat(3)}处方审核与调剂（含口试）四个项目组成`);
});

test('a clause without list commas is cut too', () => {
  const clause = `${'的'.repeat(60)}320人次${'的'.repeat(60)}`;
  expect(quote(clause, '320人次')).toContain('320人次');
  expect(quote(clause, '320人次').length).toBeLessThanOrEqual(maxQuote);
});
