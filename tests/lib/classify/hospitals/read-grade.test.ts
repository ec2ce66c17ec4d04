import { expect, test } from 'vitest';
import { readGrades } from '@/lib/classify/hospitals/read-grade';
import { sampleReport } from '../sample-report';

const groups = [['泽江市中心医院', '市中心医院'], ['临沅市妇幼保健院']];
const gradesOf = (text: string) =>
  readGrades(sampleReport('', [text]), groups).map(({ kind, level }) => [kind, level].join(' ').trim());

test.for([
  ['泽江市中心医院是一所集医疗、教学于一体的三级甲等综合医院。', '综合医院 三级甲等'],
  ['该院是国家三级甲等中医医院。', '中医医院 三级甲等'],
  ['泽江市中心医院（三级甲等）昨日开诊。', '三级甲等'],
  ['作为全市唯一的三级甲等综合医院，泽江市中心医院肩负重任。', '综合医院 三级甲等'],
  ['我院系二级甲等综合性医院。', '综合医院 二级甲等'],
  ['医院成功创建三级甲等医院，全院振奋。', '三级甲等'],
  ['医院顺利通过三级甲等医院评审。', '三级甲等'],
  ['医院2019年晋升为三级乙等医院，2023年跻身三甲。', '三级甲等'],
])('%s gives the grade to the subject', ([text, grade]) => {
  expect(gradesOf(text ?? '')[0]).toBe(grade);
});

test.for([
  '医院全力争创三级甲等医院。',
  '医院把三级甲等医院创建写进文件。',
  '医院以三甲复审为契机，加强管理。',
  '泽江市中心医院与多家三甲医院合作。',
  '三甲医院专家来到泽江市中心医院坐诊。',
  '医院致力打造成为现代化三级甲等综合医院。',
  '在国家三级公立医院绩效考核中，泽江市中心医院列第9位。',
  '全国参加排名的1415家三级综合医院中，医院列第238位。',
  '医院按照三级医院标准建设。',
  '市民家门口有了三甲医院。',
])('%s is a wish, a measure or others’', (text) => {
  expect(gradesOf(text)[0]).toBe('');
});

test('a grade belongs to the hospital named with it', () => {
  expect(gradesOf('省内首家三级甲等妇幼保健院临沅市妇幼保健院来院交流。')).toEqual([
    '',
    '妇幼保健院 三级甲等',
  ]);
});

test.for(['是三级甲等医院，', '泽江市中心医院三级', '三级甲等综合医院是', '通过三甲'])(
  '%s without end is read as far as a sentence goes',
  (words) => {
    expect(gradesOf(words.repeat(30_000))).toHaveLength(2);
  },
);
