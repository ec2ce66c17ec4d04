import { expect, test } from 'vitest';
import { changeSign, dropLead, dropPredicate } from '@/lib/statistics/predicates';

test.each([
  ['患者满意度达到', '患者满意度'],
  ['平均住院日缩短至', '平均住院日'],
  ['投诉率比上年下降', '投诉率'],
  ['签约居民', '签约居民'],
  ['骨干青年', '骨干青年'],
  ['高层次人才', '高层次人才'],
  ['门诊预约', '门诊预约'],
  ['审议通过', '审议通过'],
  ['日门诊量最高达', '日门诊量'],
])('%s without its predicate is %s', (phrase, rest) => {
  expect(dropPredicate(phrase)).toBe(rest);
});

test.each([
  ['全年共完成手术', '完成手术'],
  ['其中，高级职称'.replace('，', ''), '高级职称'],
  ['东山市人民医院住院患者', '住院患者'],
  ['医院感染率', '医院感染率'],
  ['有效投诉', '有效投诉'],
  ['江州医学中心目前在培学员', '在培学员'],
  ['6月30日受理诉求', '受理诉求'],
  ['为群众减免检查费用', '减免检查费用'],
  ['为患者服务', '为患者服务'],
  ['上次会议以来收到', '收到'],
  ['成功率', '成功率'],
  ['通过率', '通过率'],
  ['就诊人次', '就诊人次'],
])('%s without its lead is %s', (phrase, rest) => {
  expect(dropLead(phrase)).toBe(rest);
});

test.each([
  ['投诉率比上年下降', '-'],
  ['同比增长', '+'],
  ['较上年前进', '+'],
  ['一次成功率高了', '+'],
  ['患者满意度最高', ''],
  ['成功率比五年前高', '+'],
  ['成功率比全市均值高', ''],
  ['缩短了', '-'],
  ['费用增幅控制在', '+'],
  ['平均缩短住院时间', '-'],
  ['缩短至', ''],
  ['达到', ''],
  ['新增', ''],
  ['多', ''],
  ['比去年多', '+'],
  ['同比少花', '-'],
  ['至少', ''],
])('%s says %j of a rate', (before, sign) => {
  expect(changeSign(before, true)).toBe(sign);
});

test('节约 is a fall of a share and no fall of a sum', () => {
  expect(changeSign('全年节电', true)).toBe('-');
  expect(changeSign('全年节约', false)).toBe('');
});
