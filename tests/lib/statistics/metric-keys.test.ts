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
  ['三四级手术占比', '%', 'level34-surgery-share'],
  ['三、四级手术', '台次', 'level34-surgeries'],
  ['四级手术增幅', '%', ''],
  ['手术演示', '台', ''],
  ['江苏省医学新技术引进奖一等奖', '项', 'science-awards'],
  ['博士生导师', '名', ''],
  ['抢救成功率', '%', 'rescue-success'],
  ['脓毒性休克病死率', '%', 'mortality'],
  ['县域内就诊率', '%', 'local-visit-rate'],
  ['高血压患者规范管理率', '%', 'chronic-control-rate'],
  ['剖宫产率', '%', 'caesarean-rate'],
  ['年分娩量', '例', 'births'],
  ['锦旗', '面', 'letters-of-thanks'],
  ['上交红包', '个', 'red-packets'],
  ['廉政谈话', '人次', 'integrity-talks'],
  ['护士离职率', '%', 'staff-turnover'],
  ['住培首考通过率', '%', 'exam-pass-rate'],
  ['远程会诊疑难病例', '例', 'telemedicine'],
  ['资产负债率', '%', 'debt-ratio'],
  ['医疗服务收入占比', '%', 'service-income-share'],
  ['人员支出占比', '%', 'personnel-share'],
  ['抽调医护人员', '名', ''],
  ['展板', '块', ''],
])('%s in %s is %s', (metric, unit, key) => {
  expect(metricKeyOf(metric, unit)).toBe(key);
});

test('every key stands once, in kebab-case', () => {
  const keys = metricKeyRules.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
});
