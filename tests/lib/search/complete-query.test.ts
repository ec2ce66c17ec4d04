import { expect, test } from 'vitest';
import { completeQuery } from '@/lib/search/complete-query';
import type { QueryField } from '@/lib/search/query-fields';

const values: Partial<Record<QueryField, string[]>> = {
  hospital: ['武汉协和医院', '北京协和医院', '第一 人民医院'],
};
const completed = (query: string) =>
  completeQuery(query, (field) => values[field] ?? []).map((completion) => completion.query);

test.for([
  ['医院:协', ['医院:武汉协和医院 ', '医院:北京协和医院 ']],
  ['胸外科 -hospital:人民', ['胸外科 -hospital:"第一 人民医院" ']],
  ['hosp', ['医院:']],
  ['胸外科 记', ['胸外科 记者:']],
  ['胸外科', []],
  ['医院:没有', []],
] as const)('%s goes on as %j', ([query, next]) => {
  expect(completed(query)).toEqual(next);
});

test('after a blank every field is offered', () => {
  expect(completed('胸外科 ')).toContain('胸外科 医院:');
});
