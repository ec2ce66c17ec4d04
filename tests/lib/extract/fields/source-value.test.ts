import { expect, test } from 'vitest';
import { sourceOf } from '@/lib/extract/fields/source-value';

test.each([
  ['2024-03-05 10:22　来源：江城日报　作者：王松', '江城日报'],
  ['来源:江城日报', '江城日报'],
  ['来 源：江城日报 字号：大 中 小', '江城日报'],
  ['稿源：江城晚报 2024-03-05', '江城晚报'],
  ['转自：江城广播电视台', '江城广播电视台'],
  ['来源丨健康江城（ID：jcjk2024）', '健康江城'],
  ['发布部门：门诊部　浏览：1561次', '门诊部'],
  ['2024-03-05 21:30|来源江城网|作者王松', '江城网'],
  ['来源：人民网-大湾区频道 222', '人民网-大湾区频道'],
  ['来源：=HYPERLINK("https://a.example","点我")', '=HYPERLINK("https://a.example","点我")'],
  ['来源：本站原创 作者：王松', '本站原创'],
  ['来源：　作者：王松', ''],
  ['来源/作者：江城医界/王松', '江城医界'],
  ['以下文章来源于江城健康 ，作者王松', '江城健康'],
  ['来源：江城网 听新闻', '江城网'],
  ['来源：未知', ''],
  ['图片来源：江城日报', null],
  ['作者：王松', null],
])('%s', (line, source) => {
  expect(sourceOf(line, false)).toBe(source);
});

test('behind the text only a label that opens the line counts', () => {
  expect(sourceOf('这些资金的来源：财政拨款', true)).toBe(null);
  expect(sourceOf('（来源：江城日报）', true)).toBe('江城日报');
});
