import { expect, test } from 'vitest';
import { readPlainReport } from '@/scripts/plain-report/read-plain-report';

const report = readPlainReport({
  title: '义诊进山村',
  column: '要闻',
  url: 'https://example.com/1',
  bylineLines: ['宁川日报讯（记者 王松 通讯员 陶莉莉）', '发布时间：2025-03-14 10:21'],
  paragraphs: [
    '3月13日，医院开展义诊，服务群众300人次。',
    '▲ 义诊现场',
    '群众都说好。（宣传科 李青）',
    '编辑：刘芳',
    '上一篇：没有了',
  ],
});

test('head fields, bylines, source and date', () => {
  expect(report).toMatchObject({
    headline: '义诊进山村',
    column: ['要闻'],
    source: '宁川日报',
    published: '2025-03-14',
    url: 'https://example.com/1',
  });
  expect(report.bylines).toMatchObject({
    reporters: ['王松'],
    correspondents: ['陶莉莉', '李青'],
    editors: ['刘芳'],
  });
});

test('credits and furniture leave the lines, captions stay as captions', () => {
  expect(report.lines).toEqual([
    { kind: 'paragraph', text: '3月13日，医院开展义诊，服务群众300人次。' },
    { kind: 'caption', text: '▲ 义诊现场' },
    { kind: 'paragraph', text: '群众都说好。' },
  ]);
});
