import { expect, test } from 'vitest';
import { nameCount } from '@/lib/statistics/name-count';
import { readQuantities } from '@/lib/statistics/read-quantities';

const name = (left: string, figure: string, right: string) => {
  const [quantity] = readQuantities(figure);
  if (!quantity) throw new RangeError(figure);
  const around = { left, right, previousClause: '', isListItem: false, isBracket: false };
  return nameCount(quantity, around, null).metric;
};

test.each([
  ['全院', '1086名', '护士', '护士'],
  ['首批招录的', '48名', '医疗护理员', '首批招录医疗护理员'],
  ['安排“银龄助手”', '30人', '现场帮办', '“银龄助手”'],
  ['骨科、呼吸、儿科、重症', '4个', '专科类别', '专科类别'],
  ['弹性排班覆盖', '21个', '病区', '弹性排班覆盖病区'],
  ['市五医院', '11个', '党支部', '党支部'],
  ['骨科以', '7项', '领跑', '骨科领跑'],
  ['', '3名', '徒弟当上了科主任', '徒弟当上科主任'],
  ['把', '560份', '检查单送到了职工手里', '检查单'],
  ['为', '90名', '村民建立了健康档案', '村民建立健康档案'],
  ['', '2个', '支部被命名为省级示范支部', '支部被命名为省级示范支部'],
  ['拥有床位', '800张', '的三甲医院', '床位'],
  ['自主研制的院内制剂', '43个', '品种', '自主研制院内制剂'],
  ['郑恺是该院引进的', '63名', '博士中的一位', '引进博士'],
  ['圆满完成了职代会确定的', '12项', '重点工作', '职代会确定重点工作'],
  ['', '150人', '参加', '参加人员'],
  ['样本量', '4万份', '的生物样本库', '生物样本库样本量'],
  ['年门诊量', '8万人次', '的三甲医院', '年门诊量'],
  ['按“一病区一支部”设立', '32个', '支部', '设立支部'],
  ['“药箱整理”走进', '142户', '家庭', '“药箱整理”走进家庭'],
  ['', '260名', '患者成为抗癌志愿者', '患者成为抗癌志愿者'],
  ['', '12人', '充实到医保办', '充实到医保办'],
  ['变成', '88张', '床的省级专科', '床'],
  ['甲、乙等', '3人', '跻身榜单', '跻身榜单'],
])('%s%s%s counts %s', (left, figure, right, metric) => {
  expect(name(left, figure, right).replace('的', '')).toBe(metric);
});
