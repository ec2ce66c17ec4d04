import { describe, expect, test } from 'vitest';
import { statisticsCsv } from '@/lib/export/statistics-csv';
import { makeExported, makeFile } from './sample-file';

const [sample] = makeExported(1).statistics;
const csv = (changes: object = {}) =>
  statisticsCsv.write(makeFile([makeExported(1, { statistics: [{ ...sample!, ...changes }] })])) as string;
const cells = (text: string): string[] => (text.split('\r\n')[1] ?? '').split(/(?<="),(?=")/);

test('a mark of its encoding, a head, a row for each figure with where it stands', () => {
  const text = csv();
  expect(text.startsWith('\uFEFF"指标","数值","单位",')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(cells(text)).toEqual(
    expect.arrayContaining([
      '"床位"',
      '"120"',
      '"张"',
      '"beds"',
      '"晨江市临江医院"',
      '"2025-03-01"',
      '"晨江日报"',
    ]),
  );
});

test('rows have as many cells as the head', () => {
  const [head, row] = csv().split('\r\n');
  expect(row?.split('","')).toHaveLength(head?.split('","').length ?? 0);
});

describe('no cell is a formula, and plain figures stay plain', () => {
  test.for<[string, string]>([
    ['=1+1', `"'=1+1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    [' \u00a0=cmd', `"' \u00a0=cmd"`],
    ['\t=1', `"'\t=1"`],
    ['＝1', `"'＝1"`],
    ['+2.7个百分点', `"'+2.7个百分点"`],
    ['-30%', '"-30%"'],
    ['+12', '"+12"'],
    ['“说"好"', '"“说""好"""'],
  ])('%j → %s', ([change, expected]) => {
    expect(cells(csv({ change }))[4]).toBe(expected);
  });
});
