import { expect, test } from 'vitest';
import { isLikelyName, isMedium, isPost, isUnit, splitNames } from '@/lib/text/person-names';
import { surnameLength } from '@/lib/text/surnames';

test.each([
  ['王松 蒋小科 陶莉', ['王松', '蒋小科', '陶莉']],
  ['段\u3000睿\u3000余\u3000红', ['段睿', '余红']],
  ['王 建国、李 四', ['王建国', '李四']],
  ['欧阳 锋', ['欧阳锋']],
  ['杨茜_NF4425', ['杨茜']],
  ['韩林 PK155', ['韩林']],
  ['UN641', []],
  ['系统管理员', []],
  ['本站', []],
  ['admin', []],
  ['棒棒糖', ['棒棒糖']],
  ['急诊科主任 关新', ['关新']],
  ['宣传科', ['宣传科']],
  ['宣传科 王松', ['王松']],
  ['古丽•买买提', ['古丽·买买提']],
  ['Emma Zhao', ['Emma Zhao']],
  ['@张三', ['张三']],
  ['姜燕（市中医院治未病科）', ['姜燕']],
  ['周敏敏李大力', ['周敏敏', '李大力']],
  ['张伟李娜', ['张伟', '李娜']],
  ['陈露雷薇', ['陈露', '雷薇']],
  ['吴冰冰 付衡', ['吴冰冰', '付衡']],
  ['阿卜杜拉', ['阿卜杜拉']],
  ['', []],
])('names of %s', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test.each([
  ['王松', true],
  ['欧阳娜娜', true],
  ['陳大文', true],
  ['在现场', false],
  ['医院', false],
  ['王者荣耀手游', false],
  ['江城日报', false],
  ['Li Wei', true],
])('%s looks like a name: %s', (word, expected) => {
  expect(isLikelyName(word)).toBe(expected);
});

test('departments, media and posts are told from people', () => {
  expect([isUnit('宣传科'), isUnit('蒋科'), isUnit('王松')]).toEqual([true, false, false]);
  expect([isMedium('江城日报'), isMedium('宣传科')]).toEqual([true, false]);
  expect([isPost('护理部主任'), isPost('王松')]).toEqual([true, false]);
});

test('surnames of one and two characters', () => {
  expect(['欧阳锋', '王松', '们'].map(surnameLength)).toEqual([2, 1, 0]);
});
