import { expect, test } from 'vitest';
import { countRoles } from '@/scripts/plain-report/count-roles';

const roles = (bylineLines: string[], paragraphs: string[] = ['今天，医院开诊。'], title = '题') =>
  countRoles({ title, bylineLines, paragraphs });

test.for<[string, string[], string[], object]>([
  [
    'reporters and correspondents',
    ['记者 王松 通讯员 蒋小科 陶莉莉'],
    ['正文。'],
    { reporters: ['王松'], correspondents: ['蒋小科', '陶莉莉'] },
  ],
  [
    'a labelled author of a medium is a reporter',
    ['撰文 王松'],
    ['正文。'],
    { reporters: ['王松'], correspondents: [] },
  ],
  [
    'an author of a hospital’s own site is a correspondent',
    ['作者：王松 来源：宣传科'],
    ['我院近日开诊。'],
    { reporters: [], correspondents: ['王松'] },
  ],
  [
    'a department’s writer is a correspondent',
    ['药学部 谷粒　编辑：宁静'],
    ['正文。'],
    { correspondents: ['谷粒'], editors: ['宁静'] },
  ],
  [
    'a doctor who signs with a title writes for the hospital',
    ['宁川市医院呼吸科副主任医师 陈明'],
    ['正文。'],
    { reporters: [], correspondents: ['陈明'] },
  ],
  ['an unlabelled contributor is in no list', ['□ 江舟'], ['正文。'], { reporters: [], correspondents: [] }],
  [
    'leaders who sign an address are in no list',
    ['宁川市医院院长　陈明'],
    ['各位同事：', '大家好！'],
    { reporters: [], correspondents: [] },
  ],
  [
    'editors and reviewers, no proofreaders',
    ['记者 王松'],
    ['正文。', '编辑：刘芳　校对：周敏　终审：何平'],
    { editors: ['刘芳', '何平'] },
  ],
])('%s', ([, lines, paragraphs, expected]) => {
  expect(roles(lines, paragraphs)).toMatchObject(expected);
});

test('each name stands once', () => {
  expect(roles(['文/图 记者 王松 记者 王松']).reporters).toEqual(['王松']);
});
