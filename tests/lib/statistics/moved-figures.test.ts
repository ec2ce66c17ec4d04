import { expect, test } from 'vitest';
import { formerMark } from '@/lib/statistics/moved-figures';
import { readParagraph } from '@/lib/statistics/read-paragraph';

const read = (text: string) =>
  readParagraph(text).map(({ metric, value, period }) => [metric, value, period]);

test.each([
  ['排队时间由17分钟压缩到6分钟。', '排队时间', 17, 6],
  ['门诊预约率52%提升至89%。', '门诊预约率', 52, 89],
  ['四十岁以下科主任从2人增加到9人。', '四十岁以下科主任', 2, 9],
  ['医院将收费窗口由12个减至5个。', '收费窗口', 12, 5],
  ['满意率由不足七成提高到95%。', '满意率', 70, 95],
  ['覆盖人口由60万增加到210万。', '覆盖人口', 600000, 2100000],
  ['CMI值由0.98升至1.12。', 'CMI值', 0.98, 1.12],
])('%s has an old and a new value', (text, metric, old, value) => {
  expect(read(text)).toEqual([
    [`${metric}${formerMark}`, old, ''],
    [metric, value, ''],
  ]);
});

test('a clause that opens with 由 takes its name from the clause before', () => {
  const [old, now] = read('医院逐个剖析亏损病组，由241个减少至88个。');
  expect([old?.[0], now?.[0]]).toEqual([
    expect.stringContaining('亏损病组'),
    expect.stringContaining('亏损病组'),
  ]);
});

test('a clause that opens with 从 takes the rate the clause before told of', () => {
  expect(read('早癌检出率翻了近两番，从3.1%到11.8%。').map(([metric]) => metric)).toEqual([
    '早癌检出率（原）',
    '早癌检出率',
  ]);
});

test('a rank that moved keeps its name after the rate that is ranked', () => {
  expect(read('满意度从87分升到94分，在全省的排名由第41名前移到第16名。').at(-1)?.[0]).toBe(
    '满意度全省的排名',
  );
});

test('a rank that moved is a rank, named or not', () => {
  expect(read('碧江区由全省第54位升至第7位。').map(([metric]) => metric)).toEqual([
    '碧江区排名（原）',
    '碧江区排名',
  ]);
});

test('the old value keeps the year said of it alone', () => {
  expect(read('通过率由2020年的78.9%提高到95.2%。')).toEqual([
    ['通过率（原）', 78.9, '2020年'],
    ['通过率', 95.2, ''],
  ]);
});

test('what was made of the old may have another name', () => {
  expect(read('将原先的19个党支部调整为6个党总支。')).toEqual([
    ['党支部（原）', 19, ''],
    ['党总支', 6, ''],
  ]);
});

test('a rate led by 由 is no movement', () => {
  expect(read('支部书记由科主任担任的比例达到91.3%。')).toEqual([['支部书记由科主任担任的比例', 91.3, '']]);
});
