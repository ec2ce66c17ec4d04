import { describe, expect, test } from 'vitest';
import type { Credit } from '@/lib/text/credit';
import { readCreditLine } from '@/lib/text/read-credit-line';

const short = (credits: readonly Credit[]): string =>
  credits.map(({ role, name }) => `${role}:${name}`).join(' ');

describe('credit lines', () => {
  test.each([
    ['记者 李文山 通讯员 赵小禾 钱朵朵', 'reporters:李文山 correspondents:赵小禾 correspondents:钱朵朵'],
    [
      '记者毛大国 李琳 通讯员周晓 龚平',
      'reporters:毛大国 reporters:李琳 correspondents:周晓 correspondents:龚平',
    ],
    ['记者毛大国通讯员周晓', 'reporters:毛大国 correspondents:周晓'],
    ['江城日报全媒体记者 段　睿　余　红', 'reporters:段睿 reporters:余红'],
    ['通讯员 徐立 本报记者 顾文', 'correspondents:徐立 reporters:顾文'],
    ['赣江融媒 曾荣 特约通讯员 钟 彬', 'reporters:曾荣 correspondents:钟彬'],
    ['赣江融媒 曾荣', 'reporters:曾荣'],
    ['江城卫生 曾荣', ''],
    ['本院讯　影像中心 曾荣　摄影报道', 'correspondents:曾荣 photographers:曾荣'],
    ['编辑：冯雪　值班编审：蒋玲', 'editors:冯雪 reviewers:蒋玲'],
    ['文稿：李大力 审读：蒋玲', 'authors:李大力 reviewers:蒋玲'],
    [
      '通讯员周敏敏李大力 文/图',
      'correspondents:周敏敏 correspondents:李大力 authors:周敏敏 authors:李大力 photographers:周敏敏 photographers:李大力',
    ],
    ['首席记者 林楠 实习生 赵可', 'reporters:林楠 reporters:赵可'],
    ['□记者 裴林 报道', 'reporters:裴林'],
    ['記者洪巧雲／台北報導', 'reporters:洪巧雲'],
    ['记者 赖小宁 丘文', 'reporters:赖小宁 reporters:丘文'],
    ['责任编辑：高旷 | 版面编辑：肖白', 'editors:高旷 editors:肖白'],
    ['责任编辑：蒋子文 图片编辑：张颖', 'editors:蒋子文 editors:张颖'],
    ['江城新闻编辑 | 崔宇', 'editors:崔宇'],
    ['作者：王松 打开江城客户端，查看更多', 'authors:王松'],
    ['生活中心／洪巧雲報導', 'reporters:洪巧雲'],
    ['来源/作者：江城医界/王松', 'authors:王松'],
    ['作者：王松 字体大小 - +', 'authors:王松'],
    ['文／張嘉文 圖／李大同', 'authors:張嘉文 photographers:李大同'],
    ['医务科 乔楠 报道', 'correspondents:乔楠'],
    ['文/图 科教科 曾奇 责编 李闽', 'authors:曾奇 photographers:曾奇 editors:李闽'],
    [
      '工会、药剂科供稿  摄影/张岩  编辑/苏方',
      'correspondents:工会 correspondents:药剂科 photographers:张岩 editors:苏方',
    ],
    ['（责编：刘思宇 二审：何方 三审：蒋民）', 'editors:刘思宇 reviewers:何方 reviewers:蒋民'],
    ['编辑：闻远　文字编辑：常乐　审核：苗清', 'editors:闻远 editors:常乐 reviewers:苗清'],
    ['编辑 张洋　校对 周闽', 'editors:张洋'],
    ['责任编辑：王悦然_NG9142', 'editors:王悦然'],
    ['[责任编辑：韩林 PK155]', 'editors:韩林'],
    ['(责编：汤瑶、丁滔)', 'editors:汤瑶 editors:丁滔'],
    ['（审核：急诊科主任 关新　责编：苏畅）', 'reviewers:关新 editors:苏畅'],
    [
      '发布时间：2025-03-14 10:21　作者：岳然 摄影：齐飞　来源：监察室　点击数：',
      'authors:岳然 photographers:齐飞',
    ],
    ['作 者：林小满　编 辑：何田', 'authors:林小满 editors:何田'],
    ['撰文：陳小明', 'authors:陳小明'],
    ['記者林小妤／花蓮報導', 'reporters:林小妤'],
    ['聯合報 記者林小妤／即時報導', 'reporters:林小妤'],
    ['記者 楊緰 / 攝影 黃明 / 責任編輯 陳文', 'reporters:楊緰 photographers:黃明 editors:陳文'],
    ['（點新聞記者劉霖攝）', 'photographers:劉霖'],
    ['记者 王松 摄影报道', 'reporters:王松 photographers:王松'],
    ['王松 文 李四 图', 'authors:王松 photographers:李四'],
    ['采写：南都见习记者 林培', 'reporters:林培'],
    ['作者：方闽北京大学经济学院教授', 'authors:方闽'],
    ['By Emma Zhao | Linjiang Daily | Updated: 2024-04-19 08:05', 'reporters:Emma Zhao'],
    ['By Emma Zhao and Li Wei in Shanghai', 'reporters:Emma Zhao reporters:Li Wei'],
    ['通讯员 古丽·买买提', 'correspondents:古丽·买买提'],
    ['作者：系统管理员', ''],
    ['责任编辑：新闻中心', ''],
    ['记者在现场看到，新院区停车位充足', ''],
    ['记者：下一步怎么做？', ''],
    ['编辑部电话：0712-0000000', ''],
    ['来源：江城日报', ''],
    ['（本报记者富梅、易冉参与采写）', ''],
  ])('%s', (line, expected) => {
    expect(short(readCreditLine(line))).toBe(expected);
  });
});
