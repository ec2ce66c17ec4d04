import { expect, test } from 'vitest';
import { maskNames } from '@/lib/classify/topics/mask-names';

test.for([
  ['宁川市中医医院启用', '中医', ['宁川市中医医院']],
  ['国家卫健委脑卒中防治工程委员会发文', '卒中', []],
  ['医院党委书记徐俊峰说', '党委', []],
  ['某中医医院开诊', '中医', []],
  ['分别当选医学分会委员', '学分', []],
  ['共有80人参加比赛', '人参', []],
  ['每年派6名医护学习', '名医', []],
  ['全区卫健系统唯一入选', '系统', []],
  ['静脉留置针穿刺', '留置', []],
  ['数据传回医院', '回医', []],
  ['哪台手术亏了', '台手术', []],
  ['成立床位调配中心', '中心', []],
  ['家住城西、65岁的顾阿婆', '65岁', []],
  ['要求硕士研究生及以上', '研究生', []],
] as const)('%s holds no %s', ([text, word, names]) => {
  const masked = maskNames(text, names);
  expect(masked).not.toContain(word);
  expect(masked).toHaveLength(text.length);
});

test('other words keep their place', () => {
  for (const text of [
    '中医药服务',
    '黄芪人参',
    '回医验方',
    '信息系统上线',
    '修满学分',
    '完成12台手术',
    '成立创伤中心',
    '65岁以上老人',
    '招收硕士研究生',
  ])
    expect(maskNames(text, [])).toBe(text);
});

test('of a partner it is left that it is a hospital', () => {
  const masked = maskNames(
    '宁川市医院与柳川县中医院签约',
    ['柳川县中医院', '宁川市医院'],
    new Set(['柳川县中医院']),
  );
  expect(masked).toBe('　　　　　与　　　　医院签约');
});
