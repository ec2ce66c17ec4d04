import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';
import { appraisalRank, rankMetric } from '@/lib/statistics/read-rank';

const read = (text: string) => readParagraph(text).map(({ metric, value, unit }) => [metric, value, unit]);

test.each([
  ['立项数位列全市医疗机构第二名。', ['立项数全市医疗机构排名', 2, '名']],
  ['医院居全国地级城市医院百强榜第9位。', ['全国地级城市医院百强榜', 9, '位']],
  ['国考成绩在全省排名第6。', ['国考成绩在全省排名', 6, '位']],
  ['多次在国家绩效考核中进入全省前十名。', ['国家绩效考核中全省排名', 10, '名']],
  ['综合成绩位列前28%。', ['综合成绩排名', 28, '%']],
])('%s', (text, rank) => {
  expect(read(text)).toEqual([rank]);
});

test.each([
  '第二届论坛举行。',
  '接诊第一名患者。',
  '服务始终是第一。',
  '第三方机构评估。',
  '前三季度收入平稳。',
  '市第二人民医院。',
])('%s ranks nothing', (text) => {
  expect(read(text)).toEqual([]);
});

test('a rank without a subject takes it from the clause or the figure before', () => {
  expect(rankMetric('位列', '在国家绩效考核中', '')).toBe('国家绩效考核排名');
  expect(rankMetric('稳居全市', '', '绩效考核排名')).toBe('绩效考核全市排名');
});

test.each([
  ['全省公布绩效考核结果，医院在全国1415家三级综合医院中列第238位。', '绩效考核排名'],
  ['国考成绩公布，我们在全国二级医院里排第97位。', '国考全国排名'],
  ['绩效考核结果公布。在患者满意度测评中，医院列全省医院第5位。', '全省医院排名'],
])('%s ranks in %s', (text, metric) => {
  expect(readParagraph(text).at(-1)?.metric).toBe(metric);
});

test('a rank that names its contest keeps its name', () => {
  expect(appraisalRank('竞争力百强榜', '国考')).toBe('竞争力百强榜');
});

test('places gained after a rank are gained in it', () => {
  expect(readParagraph('满意度列全省医院第9位，前进了25位。').at(-1)).toMatchObject({
    metric: '满意度全省医院排名前进了',
    change: '+25位',
  });
});

test('of a move from rank to rank both are read', () => {
  expect(read('全国排名从第312名前进到第268名。')).toEqual([
    ['全国排名（原）', 312, '名'],
    ['全国排名', 268, '名'],
  ]);
});
