import { expect, test } from 'vitest';
import { nameAt, readPeople } from '@/lib/classify/people/read-people';
import { sampleReport } from '../sample-report';

test('people are read with their posts, each once', () => {
  const report = sampleReport('要闻', [
    '江城市云溪医院党委书记徐俊峰说，要抓落实。院长钱进介绍，今年有变化。',
    '副院长、创伤中心主任卓志强点评。徐俊峰强调安全。',
  ]);
  expect(readPeople(report, ['江城市云溪医院'])).toEqual([
    { name: '徐俊峰', role: '党委书记' },
    { name: '钱进', role: '院长' },
    { name: '卓志强', role: '副院长、创伤中心主任' },
  ]);
});

test('names in a list of posts are told apart, and what only follows a post is none', () => {
  const report = sampleReport('要闻', [
    '工程院院士樊川明、科学院院士宋原宏来院指导，知名教授相继加盟，老院长曾多次到场，医疗专家和义工们忙碌，收到博士简历，院长代表医院致辞，医生付出很多，患者感谢护士候诊时的照料。',
    '党委书记徐俊峰始终认为，党建是根。院长钱进信心满满。',
  ]);
  expect(readPeople(report, [])).toEqual([
    { name: '樊川明', role: '工程院院士' },
    { name: '宋原宏', role: '科学院院士' },
    { name: '徐俊峰', role: '党委书记' },
    { name: '钱进', role: '院长' },
  ]);
});

test.for([
  ['徐俊峰说', '徐俊峰'],
  ['钱进介绍', '钱进'],
  ['，表示', ''],
  ['们都来', ''],
] as const)('the name at the head of %s is %s', ([text, name]) => {
  expect(nameAt(text)).toBe(name);
});
