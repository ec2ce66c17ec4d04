import { expect, test } from 'vitest';
import { readPlainReport } from '@/scripts/plain-report/read-plain-report';
import { splitPlainText } from '@/scripts/plain-report/split-plain-text';

const read = (text: string) => readPlainReport(splitPlainText(text));

const text = `

医心向党守初心

——宁川市中心医院高质量发展纪实

宁川日报全媒体记者 王松 通讯员 陶莉莉



▲ 医院全景

坚持党的领导、加强党的建设,是公立医院健康发展的根本,宁川市中心医院把党的建设作为推动发展的第一工程,念好聚字诀。

党建领航 筑牢发展基石

开展党建责任考核行动,探索构建党建积分考核体系,激发党委、支部班子政治意识和干事创业活

力。扎实落实党支部联系点制度。



宣讲全会精神

`;

test('a file is taken apart into head and body, torn sentences joined', () => {
  const report = read(text);
  expect(report).toMatchObject({
    headline: '医心向党守初心',
    subtitle: '——宁川市中心医院高质量发展纪实',
    source: '宁川日报',
  });
  expect(report.bylines).toMatchObject({ reporters: ['王松'], correspondents: ['陶莉莉'] });
  expect(report.lines.map(({ kind }) => kind)).toEqual([
    'caption',
    'paragraph',
    'heading',
    'paragraph',
    'caption',
  ]);
  expect(report.lines[3]?.text).toContain('干事创业活力。');
});

test('masthead and issue lines give the date, not the headline', () => {
  const plain = splitPlainText(
    '2024 年\n3 月 5 日\n星期二\n\n宁川市中心医院\n\n总第 368 期\n\n踔厉奋发开新局\n\n宁川市中心医院院长 陈 明\n\n各位同事们：\n\n大家好！新的一年开始了，我代表医院领导班子向全院职工和家属致以诚挚的问候和美好的祝愿，大家辛苦了！',
  );
  expect(plain).toMatchObject({ title: '踔厉奋发开新局' });
  expect(read('2024 年\n3 月 5 日\n\n题目在这里\n\n各位同事们：\n\n大家好！').published).toBe('2024-03-05');
});

test('a title with its subtitle behind a dash, a place line as channels', () => {
  const report = read(
    `您当前的位置 : 大江网 > 九江频道 > 综合资讯\n\n建强软实力 ——宁川医院打造高地\n\n${'医院发展步入快车道，'.repeat(6)}稳居第一。`,
  );
  expect(report).toMatchObject({
    headline: '建强软实力',
    subtitle: '——宁川医院打造高地',
    column: ['大江网', '九江频道', '综合资讯'],
  });
});
