import { expect, test } from 'vitest';
import { nounPhrase, objectOf, startsPredicate } from '@/lib/statistics/noun-phrase';

test.each([
  ['党支部按楼层划分', false, '党支部'],
  ['研究生完成学位论文开题', false, '研究生完成学位论文开题'],
  ['床位全部装上床头屏', false, '床位全部装上床头屏'],
  ['在职党支部和', false, '在职党支部'],
  ['社区开展结对帮扶', true, '社区'],
  ['护士用脚步丈量病房', false, '护士'],
  ['家庭困难的患儿减免费用', true, '家庭困难的患儿减免费用'],
  ['诊室把走廊围成一个完整的圆圈', false, '诊室'],
  ['窗口沿走廊排开', false, '窗口'],
  ['护工戴上了胸章', false, '护工'],
  ['新面孔成了同事', false, '新面孔'],
  ['乡镇合作种了黄芪', true, '乡镇'],
  ['导诊员24小时值守', true, '导诊员'],
  ['村卫生室配了监测设备', true, '村卫生室'],
  ['队员远赴凉山', false, '队员'],
  ['三级医院里排到了', false, '三级医院'],
  ['床位常年住得满满当当', false, '床位'],
  ['总成绩位列全国前列', true, '总成绩'],
  ['患者的复发率不高', false, '患者'],
  ['与药商有来往的职员予以调离', true, '职员'],
  ['专病的科研数据库', true, '专病的科研数据库'],
  ['党员的先锋模范作用更加彰显', false, '党员'],
])('of %s the noun is taken to its end', (right, isObject, noun) => {
  expect(nounPhrase(right, isObject)).toBe(noun);
});

test.each([
  ['就能导出', true],
  ['就医专线', false],
  ['获得高校教师资格证', true],
  ['服务站', false],
  ['研究生毕业', false],
  ['降到了个位数', true],
])('%s tells a deed: %j', (right, expected) => {
  expect(startsPredicate(right)).toBe(expected);
});

test.each([
  ['选派护理骨干外出进修', { verb: '选派', noun: '护理骨干外出进修' }],
  ['发表科研论文', { verb: '', noun: '科研论文', metric: '科研论文' }],
  ['社区义诊、健康讲座等志愿服务活动', { noun: '志愿服务活动' }],
  ['特聘高等专业技术人员', { noun: '高等专业技术人员' }],
])('the object of %s', (phrase, expected) => {
  expect(objectOf(phrase)).toMatchObject(expected);
});
