import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';

const metrics = (text: string): string[] => readParagraph(text).map(({ metric }) => metric);

test.each([
  ['临床路径病例占比45%以上。', ['临床路径病例占比']],
  ['儿童占四成。', ['儿童占比']],
  ['每年拿出不低于业务收入2%的经费用于科研。', ['业务收入经费']],
  ['20分钟就能导出。', ['导出时间']],
  ['投入400万元改造临床技能中心。', ['投入改造临床技能中心']],
  ['住院患者满意度持续提升，达98.5%。', ['住院患者满意度持续']],
  ['门诊量由2万人次增至3万人次，增幅50%。', ['门诊量（原）', '门诊量', '门诊量增幅']],
  ['高级职称者312人，占卫技人员的20.5%。', ['高级职称者', '高级职称者占卫技人员']],
  ['建筑面积2万平方米，占地面积86亩。', ['建筑面积', '占地面积']],
  ['使用强度36.5DDDs。', ['使用强度']],
])('%s', (text, expected) => {
  expect(metrics(text)).toEqual(expected);
});
