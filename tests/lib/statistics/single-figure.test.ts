import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';

const read = (text: string) =>
  readParagraph(text).map(({ metric, value, change }) => [metric, value, change]);

test('one rate of two metrics is two figures', () => {
  expect(read('入组率及完成率95%以上。')).toEqual([
    ['入组率', 95, ''],
    ['完成率', 95, ''],
  ]);
});

test('a change after its level says what it is compared with', () => {
  expect(read('本年获资助项目25项，比上年增加11项。')[1]).toEqual(['资助项目比上年增加', 11, '+11项']);
  expect(read('日门诊量3000人次，比九月份多了近一倍。')[1]).toEqual(['日门诊量比九月份多了', 1, '+1倍']);
});

test.each([
  ['投诉率比上年下降三成。', '-30%'],
  ['识别率提高23个百分点。', '+23个百分点'],
  ['不良事件减少37件。', '-37件'],
  ['收入增加1.2万元。', '+1.2万元'],
  ['等候时间缩短至21.14分钟。', ''],
  ['新增专科护士29人。', ''],
  ['减少3个环节。', ''],
])('%s is a change of %j', (text, change) => {
  expect(read(text)[0]?.[2]).toBe(change);
});

test('an answer names its thing in the question', () => {
  expect(read('记者：目前有多少床位？院长：我们有1100张。')).toEqual([['床位', 1100, '']]);
});

test('places gained in a ranking are a growth', () => {
  expect(read('全国排名跨越了44个名次。')).toEqual([['全国排名跨越', 44, '+44个名次']]);
});

test('a comparison speaks of the measure whose course the clause before told', () => {
  expect(read('红色人群占比3.4%，脑卒中发病率连续三年走低，同比降低12.5%。').at(-1)).toEqual([
    '脑卒中发病率同比降低',
    12.5,
    '-12.5%',
  ]);
});

test('places gained after a rank are a growth in it', () => {
  expect(read('医院在全省三级医院中列第11名，比前年进了30位。').at(-1)).toEqual([
    '全省三级医院排名比前年进了',
    30,
    '+30位',
  ]);
});
