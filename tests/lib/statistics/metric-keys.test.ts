import { expect, test } from 'vitest';
import { metricKeyOf, metricKeyRules } from '@/lib/statistics/metric-keys';

test.each([
  ['SCI论文', '篇', 'sci-papers'],
  ['科研论文', '篇', 'papers'],
  ['省市级科研项目结题', '项', 'projects'],
  ['授权发明专利', '件', 'patents'],
  ['设置床位', '张', 'beds'],
  ['党支部', '个', 'party-branches'],
  ['新发展党员', '名', 'party-members-new'],
  ['党员人数', '人', 'party-members'],
  ['四级手术占比', '%', 'level4-surgery-share'],
  ['四级手术', '台', 'level4-surgeries'],
  ['CMI值', '', 'cmi'],
  ['平均住院日', '天', 'mean-stay'],
  ['门急诊量', '人次', 'outpatient-visits'],
  ['患者满意度', '%', 'satisfaction'],
  ['有效投诉', '%', 'complaint-rate'],
  ['门诊患者平均等候时间', '分钟', 'waiting-time'],
  ['国考排名', '位', 'national-appraisal-rank'],
  ['引进博士', '名', 'talent-hired'],
  ['展板', '块', ''],
])('%s in %s is %s', (metric, unit, key) => {
  expect(metricKeyOf(metric, unit)).toBe(key);
});

test('every key stands once, in kebab-case', () => {
  const keys = metricKeyRules.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
});
