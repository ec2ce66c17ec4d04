import { expect, test } from 'vitest';
import { joinBrokenLines } from '@/scripts/plain-report/join-broken-lines';

const long = '医院持续深化党的创新理论武装,通过举办讲座、读书活动、演讲比赛、现场教学等多种';

test('a sentence torn by a column goes on in the next line', () => {
  expect(joinBrokenLines([long, '活动形式,助力党员成长。', '下一段。'])).toEqual([
    `${long}活动形式,助力党员成长。`,
    '下一段。',
  ]);
});

test('a caption between the halves stands after them', () => {
  expect(joinBrokenLines([long, '▲ 开展义诊', '活动形式。'])).toEqual([`${long}活动形式。`, '▲ 开展义诊']);
});

test('headings, whole sentences and new items stay apart', () => {
  const lines = [
    '党建领航 筑牢发展基石',
    '这是完整的一句话，它有自己的句号。',
    '一、优服务',
    `${long}。`,
    '——第二点。',
  ];
  expect(joinBrokenLines(lines)).toEqual(lines);
});

test('Latin words get their blank back', () => {
  expect(
    joinBrokenLines(['完成改造项目前期准备工作,全院升级改造信息化系统及其接口与平台,包括HIS', 'LIS等系统。']),
  ).toEqual(['完成改造项目前期准备工作,全院升级改造信息化系统及其接口与平台,包括HIS LIS等系统。']);
});
