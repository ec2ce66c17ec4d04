import { expect, test } from 'vitest';
import { hasHeadingMark, headingText, isCaption, isTurn } from '@/scripts/plain-report/line-shapes';

test.for([
  '▲ 市中心医院书记调研',
  '△教学查房现场',
  '图为医生在义诊',
  '图①：鸟瞰图',
  '护士协助患者康复。　骆铭 摄',
])('%s is a caption', (line) => {
  expect(isCaption(line)).toBe(true);
});

test.for(['图书馆里坐满了人。', '医生说，图个安心。'])('%s is none', (line) => {
  expect(isCaption(line)).toBe(false);
});

test.for([
  ['一、强堡垒', '强堡垒'],
  ['（二）优服务', '优服务'],
  ['### 党建照初心', '党建照初心'],
  ['1.温馨提示：', '温馨提示'],
  ['强专科', '强专科'],
] as const)('%s reads %s', ([line, text]) => {
  expect(headingText(line)).toBe(text);
});

test('marks and turns', () => {
  expect([hasHeadingMark('一、强堡垒'), hasHeadingMark('3.5万人次')]).toEqual([true, false]);
  expect([
    isTurn('记者：怎么做？'),
    isTurn('陈明：一项一项改。'),
    isTurn('智慧服务：从“排队”到“预约”'),
  ]).toEqual([true, true, false]);
});
