import { expect, test } from 'vitest';
import { boilerplateReason, isRelatedLabel } from '@/lib/extract/trim/boilerplate-reason';

test.each([
  ['责任编辑：周可', 'editors’ line'],
  ['【纠错】 【责任编辑:周可】', 'editors’ line'],
  ['编辑 周可', 'editors’ line'],
  ['校对 冯慧', 'editors’ line'],
  ['澄溪新闻编辑 | 周可', 'editors’ line'],
  ['校对 药品批号是护士每天的第一件事', null],
  ['同場加映：冬季養生八招', 'related stories'],
  ['分享此文章：', 'share, fold and tool bars'],
  ['视频加载中，请稍候...', 'player'],
  ['您的浏览器不支持视频播放', 'player'],
  ['澄溪财经广告合作，请点击这里', 'advertisement or legal warning'],
  ['★《澄溪新聞網》提醒您：珍惜生命', 'advertisement or legal warning'],
  ['医生提醒您：感冒不必急着输液', null],
  ['题图：澄溪图库', 'source line'],
  ['【来源】 澄溪日报客户端', 'source line'],
  ['澄溪网版权与免责声明', 'copyright or disclaimer'],
  ['更新時間｜2024.03.05 10:02', 'place on the site'],
  ['想爆料？请登录《澄溪直通车》、拨打新闻热线，或登录澄溪网官方微博提供新闻线索。', 'contribution hotline'],
  ['上一篇 下一篇', 'neighbouring articles'],
  ['全部评论（12条）', 'comments'],
  ['★澄溪健康網關心您：飲酒過量，有害健康！', 'advertisement or legal warning'],
  ['飲酒過量的人越來越年輕，醫師門診裡最小的才二十五歲。', null],
  ['民生澄溪网首页 > 民生 > 正文', 'place on the site'],
  ['点击进入专题：', 'related stories'],
  ['------分隔线----------------------------', 'share, fold and tool bars'],
  ['发布于 2024-03-02 21:40・IP 属地江苏', 'place on the site'],
  ['☆健康消息不漏接，按讚追蹤粉絲頁。', 'promotion of an account or app'],
  ['更多健康新聞訊息，請上澄溪健康網', 'promotion of an account or app'],
  ['《澄溪報》APP經已推出最新版本，請立即更新', 'promotion of an account or app'],
  ['发表评论 请自觉遵守互联网相关的政策法规', 'login'],
  ['来源：澄溪晚报', 'source line'],
  ['文/沈砚 图/冯慧', 'byline'],
  ['澄溪晚报记者 沈砚 冯慧', 'byline'],
  ['（原标题：早间门诊方便上班族）', 'original headline'],
  ['澄溪网声明：本网登载此文出于传递信息的目的', 'copyright or disclaimer'],
  ['未经授权，不得转载', 'copyright or disclaimer'],
  ['本文仅代表作者个人观点', 'copyright or disclaimer'],
  ['延伸閱讀：', 'related stories'],
  ['【相关阅读】', 'related stories'],
  ['↓↓↓ 更多精彩视频 ↓↓↓', 'related stories'],
  ['作者最新文章', 'related stories'],
  ['分享到：', 'share, fold and tool bars'],
  ['举报/反馈', 'share, fold and tool bars'],
  ['展开全文', 'share, fold and tool bars'],
  ['点击上方蓝字关注我们', 'promotion of an account or app'],
  ['長按識別二維碼 請繼續往下閱讀', null],
  ['請繼續往下閱讀...', 'promotion of an account or app'],
  ['上一篇：急救站搬进新楼', 'neighbouring articles'],
  ['标签：门诊 早班', 'tags'],
  ['浏览次数：[ 86 ]', 'counters'],
  ['苏ICP备00000000号', 'site registration'],
])('%s', (line, reason) => {
  expect(boilerplateReason(line)).toBe(reason);
});

test.each([
  '请大家听从现场民警指挥，关注道路电子显示屏提示，绕行施工路段。',
  '编辑部把这封信转给了医院，院长当天就作了答复，还派人上门道歉。',
  '护士长说，病人分享到的经验比教科书还管用，大家都记在心里。',
  '上一篇报道刊出后，医院收到三十多封来信，大多问早间门诊的时间。',
])('a sentence of the report stays: %s', (line) => {
  expect(boilerplateReason(line)).toBeNull();
});

test('only a label heads a list of other stories', () => {
  expect(isRelatedLabel('相关新闻')).toBe(true);
  expect(isRelatedLabel('新闻')).toBe(false);
});
