import { expect, test } from 'vitest';
import { toBylines } from '@/lib/text/credit';
import { readCredits } from '@/lib/text/read-bylines';

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
