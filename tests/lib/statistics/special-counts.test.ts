import { expect, test } from 'vitest';
import { readQuantities } from '@/lib/statistics/read-quantities';
import { ownsWhatFollows, specialCount } from '@/lib/statistics/special-counts';

const before = { metric: '年分娩量', verb: '', noun: '年分娩量', unit: '例', isSubset: false };

const name = (left: string, figure: string, right: string): string | undefined => {
  const [quantity] = readQuantities(figure);
  if (!quantity) throw new RangeError(figure);
  const around = { left, right, previousClause: '', isListItem: false, isBracket: false };
  return specialCount(quantity, around, left, null, before)?.metric;
};

test.each([
  ['中层干部', '150人', '参加', '参加人员'],
  ['', '80人', '参会代表', undefined],
  ['最多的一', '4126例', '', '年分娩量最多'],
  ['样本量', '12万例', '的肿瘤生物样本库', '肿瘤生物样本库样本量'],
  ['门诊量', '82万人次', '的三甲医院', undefined],
  ['手术', '36台', '', undefined],
])('%s%s%s is %j', (left, figure, right, metric) => {
  expect(name(left, figure, right)).toBe(metric);
});

test.each([
  ['拥有床位', '的三甲医院', true],
  ['院内制剂', '品种', true],
  ['上架药品', '品规', true],
  ['等', '品种', false],
  ['6大系列', '品种', false],
  ['引进', '的博士', false],
])('%s keeps its figure before %s: %j', (left, right, expected) => {
  expect(ownsWhatFollows(left, null, right)).toBe(expected);
});
