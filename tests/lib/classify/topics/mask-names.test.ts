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
] as const)('%s holds no %s', ([text, word, names]) => {
  const masked = maskNames(text, names);
  expect(masked).not.toContain(word);
  expect(masked).toHaveLength(text.length);
});

test('other words keep their place', () => {
  for (const text of ['中医药服务', '黄芪人参', '回医验方', '信息系统上线', '修满学分'])
    expect(maskNames(text, [])).toBe(text);
});
