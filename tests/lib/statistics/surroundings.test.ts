import { expect, test } from 'vitest';
import { readQuantities } from '@/lib/statistics/read-quantities';
import { surroundingsOf } from '@/lib/statistics/surroundings';

const around = (text: string, index: number) => {
  const quantities = readQuantities(text);
  const quantity = quantities[index];
  if (!quantity) throw new RangeError(text);
  const [last, next] = [quantities[index - 1], quantities[index + 1]];
  return surroundingsOf(text, quantity, last?.end ?? 0, next?.start ?? text.length, index > 0);
};

test.each([
  ['建成6个卓越专科、18个领先专科', 1, { left: '', right: '领先专科', isListItem: true }],
  ['全村42名患者规范管理率达100%', 1, { left: '患者规范管理率达', right: '' }],
  ['13个班级97门课程', 1, { left: '', right: '课程' }],
  ['预留20%的号源和30张床位', 1, { left: '', right: '床位' }],
  ['机器人12台日均配送1400趟', 1, { left: '日均配送', right: '' }],
  ['病房92张床位每天周转1.4次', 1, { left: '床位每天周转', right: '' }],
  ['3000平方米的实验室和样本量4.2万份', 1, { left: '样本量', right: '' }],
  ['首批开放14个病区、560张床位', 1, { isOfFirst: true }],
  ['开放14个病区、560张床位', 1, { isOfFirst: false }],
  ['论文267篇（SCI收录16篇）', 1, { left: 'SCI收录', isBracket: true }],
  ['住院患者满意度持续提升，达98%', 0, { left: '达', previousClause: '住院患者满意度持续提升' }],
])('%s, figure %d', (text, index, expected) => {
  expect(around(text, index)).toMatchObject(expected);
});
