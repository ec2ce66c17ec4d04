import { expect, test } from 'vitest';
import { toBylines } from '@/lib/text/credit';
import { readCredits } from '@/scripts/plain-report/read-credits';

test.each([
  ['芜湖新闻网讯（通讯员 席文博 记者 牧野）', ['牧野'], ['席文博']],
  ['□ 本报记者 阿依古丽 文/图', ['阿依古丽'], []],
  ['文/图 本报记者 第五浩然', ['第五浩然'], []],
])('rare names behind a label: %s', (line, reporters, correspondents) => {
  expect(toBylines(readCredits([line], ['正文。']))).toMatchObject({ reporters, correspondents });
});

test('names behind the medium before the editor are reporters', () => {
  expect(
    toBylines(readCredits(['海北州广播电视台　才让卓玛　马国庆　编审：祁连山'], ['正文。'])),
  ).toMatchObject({
    reporters: ['才让卓玛', '马国庆'],
  });
});

test('departments that supply a text are no persons', () => {
  expect(toBylines(readCredits([], ['正文。', '（供稿：宣传科 信息科）'])).reporters).toEqual([]);
});

test('a report gives each name once a role, and a department only where no person signs', () => {
  const credits = readCredits(
    ['作者：工会', '记者 王松'],
    ['本报讯（记者 王松 通讯员 李四）新楼启用。', '以后会更好。', '工会供稿　编辑：何田', '编辑：何田'],
  );
  expect(toBylines(credits)).toEqual({
    authors: ['工会'],
    reporters: ['王松'],
    correspondents: ['李四'],
    photographers: [],
    editors: ['何田'],
    reviewers: [],
  });
});
