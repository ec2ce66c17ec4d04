import { describe, expect, test } from 'vitest';
import { parseQuery, quoteValue } from '@/lib/search/parse-query';

const term = (field: string, value: string, negated = false) => ({ field, value, negated });

describe('parseQuery', () => {
  test.for([
    ['协和 胸外科', [term('any', '协和'), term('any', '胸外科')]],
    ['协和　胸外科', [term('any', '协和'), term('any', '胸外科')]],
    ['"high quality" ', [term('any', 'high quality')]],
    ['“党建 引领” x', [term('any', '党建 引领'), term('any', 'x')]],
    ['「党建 引领', [term('any', '党建 引领')]],
    ['-药占比', [term('any', '药占比', true)]],
    ['－药占比', [term('any', '药占比', true)]],
    ['a - b', [term('any', 'a'), term('any', '-'), term('any', 'b')]],
    ['hospital:协和', [term('hospital', '协和')]],
    ['医院：協和', [term('hospital', '协和')]],
    ['-医院:"第一 人民"', [term('hospital', '第一 人民', true)]],
    ['HOSPITAL:x', [term('hospital', 'x')]],
    ['记者:李', [term('reporter', '李')]],
    ['after:2024-01', [term('after', '2024-01')]],
    ['https://a.example/b', [term('any', 'https://a.example/b')]],
    ['8:30', [term('any', '8:30')]],
    ['医院:', [term('hospital', '')]],
    ['   ', []],
    ['""', []],
  ] as const)('%s', ([query, terms]) => {
    expect(parseQuery(query).map(({ field, value, negated }) => ({ field, value, negated }))).toEqual(terms);
  });

  test('tells where a term stands', () => {
    expect(parseQuery('a 来源:报')[1]).toMatchObject({ start: 2, end: 6, valueStart: 5 });
  });
});

test.for(['协和', '第一 人民', '-药', '8:30', '“引”'])('%s is read back as it was quoted', (value) => {
  const [token] = parseQuery(`来源:${quoteValue(value)}`);
  expect(token?.value).toBe(value);
});
