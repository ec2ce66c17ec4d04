import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';
import { measureBefore, share, subjectClause } from '@/lib/statistics/share-name';

const metrics = (text: string): string[] => readParagraph(text).map(({ metric }) => metric);

test.each([
  ['引进博士11名、硕士136名。', ['引进博士', '引进硕士']],
  ['引进博士11名、设备3台。', ['引进博士', '设备']],
  ['晋升正高职称2人，副高职称8人。', ['晋升正高职称', '晋升副高职称']],
  ['床位58张，实际开放60张。', ['床位', '实际开放床位']],
  ['床位58张，扩建后达到75张。', ['床位', '扩建后床位']],
  ['查出问题413条，培训30次。', ['查出问题', '培训']],
  ['新增重点专科3个，总数达到14个。', ['新增重点专科', '重点专科总数']],
  ['年分娩量3500例，最多的一年达4126例。', ['年分娩量', '年分娩量最多']],
  ['省技能大赛一等奖1个、优秀奖5个。', ['省技能大赛一等奖', '省技能大赛优秀奖']],
  ['应到代表198人，实到191人。', ['应到代表', '实到']],
  ['足迹遍布8个市州、39个县。', ['足迹遍布市州', '县']],
  ['院长庞延峰说，今年将投入1800万元。', ['投入']],
  ['护理科研实现新突破，立项9项。', ['立项护理科研']],
  ['承办国家级继续教育项目21项、省级57项。', ['国家级继续教育项目', '省级继续教育项目']],
  ['承担本科生120名的教学任务，累计授课2800学时。', ['本科生', '授课']],
  ['发展党员64名，当中高级职称19名、博士5名。', ['发展党员', '发展高级职称', '发展博士']],
  ['通过模式创新，覆盖2.6万人。', ['覆盖']],
  ['这样的宣传栏，全院共有27块。', ['这样的宣传栏']],
])('%s', (text, expected) => {
  expect(metrics(text)).toEqual(expected);
});

test('the measure whose course the clause before told', () => {
  const around = { left: '', right: '', isListItem: false, isBracket: false };
  expect(measureBefore({ ...around, previousClause: '脑卒中发病率连续三年走低' })).toBe('脑卒中发病率');
  expect(measureBefore({ ...around, previousClause: '红色人群减少' })).toBe('');
});

test('a clause of circumstance holds no subject', () => {
  const around = { left: '', right: '', isListItem: false, isBracket: false };
  expect(subjectClause({ ...around, previousClause: '据该院统计' })).toBe('');
  expect(subjectClause({ ...around, previousClause: '住院患者满意度持续提升' })).not.toBe('');
});

test.each(['日均', '高峰期', '扩建后'])('%s is a mean of what was counted before', (phrase) => {
  expect(share.test(phrase)).toBe(true);
});
