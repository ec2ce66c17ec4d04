import { describe, expect, test } from 'vitest';
import type { Credit } from '@/lib/text/credit';
import { readClosing, readDateline, readSignature } from '@/lib/text/paragraph-credits';

const short = (credits: readonly Credit[]): string =>
  credits.map(({ role, name }) => `${role}:${name}`).join(' ');

describe('datelines', () => {
  test.each([
    ['本报讯（记者 柴悦 通讯员 阎枫）11月16日，病房里笑声不断。', 'reporters:柴悦 correspondents:阎枫'],
    ['江城融媒讯（全媒体记者 夏添）近日，医院启用新楼。', 'reporters:夏添'],
    ['新华社北京6月1日电（记者张山、李斯）会议召开。', 'reporters:张山 reporters:李斯'],
    ['中新社上海6月1日电 (张山 李斯)会议召开。', 'reporters:张山 reporters:李斯'],
    ['〔記者林小妤／台北報導〕醫院昨日啟用新樓。', 'reporters:林小妤'],
    ['（中央社記者張山台北15日電）醫院昨日啟用新樓。', 'reporters:張山'],
    ['本报讯 记者王松 通讯员李四报道：近日，医院启用新楼。', 'reporters:王松 correspondents:李四'],
    ['【江城日报讯】记者王松福州报道：近日，医院启用新楼。', 'reporters:王松'],
    ['本报讯 记者王小松石家庄报道，医院启用新楼。', 'reporters:王小松'],
    ['（职工通讯员 李文 刘慧）为提升技能，我院举办大赛。', 'correspondents:李文 correspondents:刘慧'],
    ['记者从医院获悉，新楼启用。', ''],
    ['医院（记者站旁）新楼启用。', ''],
    ['据悉（详见本报记者此前报道），新楼启用。', ''],
  ])('%s', (paragraph, expected) => {
    expect(short(readDateline(paragraph))).toBe(expected);
  });
});

test.each([
  ['全年服务群众五千人次。（宣传科 戴静 李清）', 'correspondents:戴静 correspondents:李清'],
  ['全年服务群众五千人次。（通讯员 高杰）', 'correspondents:高杰'],
  ['活动圆满结束。(文/图 刘东 易珠)', 'authors:刘东 authors:易珠 photographers:刘东 photographers:易珠'],
  ['活动圆满结束（详见第三版）', ''],
  ['共有三家医院（市中心医院 李家村分院）', ''],
  ['愿明年更好。（江城市医院 党委书记 宋闽 院长 李清）', ''],
])('closing bracket of %s', (paragraph, expected) => {
  expect(short(readClosing(paragraph))).toBe(expected);
});

test.each([
  ['□ 江舟', 'authors:江舟'],
  ['株洲市湘江医院护理部主任 宋 闽', 'authors:宋闽'],
  ['江城晚报·健康　■江城市医院内科　宋闽', 'authors:宋闽'],
  ['强基础 促发展', ''],
  ['发展', ''],
])('signature %s', (line, expected) => {
  expect(short(readSignature(line))).toBe(expected);
});
