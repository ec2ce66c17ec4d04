import { expect, test } from 'vitest';
import { readParagraph } from '@/lib/statistics/read-paragraph';

/** Paragraphs as newsrooms write them, and every figure an editor would mark: metric, value, unit, then what hedges or moves it. */
type Fact = [
  metric: string,
  value: number,
  unit: string,
  more?: { qualifier?: string; change?: string; period?: string },
];

const stories: Record<string, { text: string; facts: Fact[] }> = {
  'an annual round-up': {
    text:
      '2023年，全院门急诊量达186.4万人次，同比增长12.3%；出院患者8.9万人次，手术量3.2万台次，分别增长9.1%和15.6%。' +
      '三四级手术占比从58.2%提升至66.7%，CMI值由0.98升至1.12，平均住院日缩短至6.9天，较上年减少0.6天。',
    facts: [
      ['门急诊量', 1864000, '人次', { period: '2023年' }],
      ['门急诊量同比增长', 12.3, '%', { change: '+12.3%', period: '2023年' }],
      ['出院患者', 89000, '人次', { period: '2023年' }],
      ['手术量', 32000, '台次', { period: '2023年' }],
      ['出院患者', 9.1, '%', { change: '+9.1%', period: '2023年' }],
      ['手术量', 15.6, '%', { change: '+15.6%', period: '2023年' }],
      ['三四级手术占比（原）', 58.2, '%'],
      ['三四级手术占比', 66.7, '%'],
      ['CMI值（原）', 0.98, ''],
      ['CMI值', 1.12, ''],
      ['平均住院日', 6.9, '天'],
      ['平均住院日较上年减少', 0.6, '天', { change: '-0.6天' }],
    ],
  },
  'Party building': {
    text:
      '医院党委下设4个党总支、29个在职党支部和2个离退休党支部，共有党员867名。党员责任区由36个扩展到58个，党员示范岗增至120个。' +
      '今年以来，开展专题党课12场、警示教育6次，退还红包36人次，落实中央八项规定，“三重一大”全部集体决策。',
    facts: [
      ['党总支', 4, '个'],
      ['在职党支部', 29, '个'],
      ['离退休党支部', 2, '个'],
      ['党员', 867, '名'],
      ['党员责任区（原）', 36, '个'],
      ['党员责任区', 58, '个'],
      ['党员示范岗', 120, '个'],
      ['专题党课', 12, '场', { period: '今年以来' }],
      ['警示教育', 6, '次', { period: '今年以来' }],
      ['退还红包', 36, '人次', { period: '今年以来' }],
    ],
  },
  'ranks and awards': {
    text:
      '在全国三级公立医院绩效考核中，医院位列第86位，较上年前进17位。近5年，获省科技进步奖二等奖1项、三等奖2项，' +
      '本院第三届论坛吸引600余名代表参会。',
    facts: [
      ['全国三级公立医院绩效考核排名', 86, '位'],
      ['全国三级公立医院绩效考核排名较上年前进', 17, '位', { change: '+17位' }],
      ['省科技进步奖二等奖', 1, '项', { period: '近5年' }],
      ['省科技进步奖三等奖', 2, '项', { period: '近5年' }],
      ['吸引代表参会', 600, '名', { qualifier: '以上', period: '近5年' }],
    ],
  },
  'a story of one night': {
    text:
      '凌晨三点，电话铃响了三声，68岁的张大爷突发胸痛两小时。“以前要等两个窗口”，家属说。' +
      '2024年3月12日14时30分，急诊科24小时绿色通道再次开启，十分钟后他被推进三号手术间，120救护车刚刚离开。',
    facts: [],
  },
  'a new building': {
    text:
      '新院区占地158亩，总建筑面积21.3万平方米，总投资18.6亿元，设置床位1200张，首期开放600张；' +
      '停车位1850个，其中充电桩车位320个。3.0T磁共振2台、256排CT 1台已投用，取药平均只要3分钟，约三分之一的患者免于排队。',
    facts: [
      ['新院区占地', 158, '亩'],
      ['总建筑面积', 213000, '平方米'],
      ['总投资', 1860000000, '元'],
      ['床位', 1200, '张'],
      ['首期开放床位', 600, '张', { qualifier: '首' }],
      ['停车位', 1850, '个'],
      ['充电桩车位', 320, '个'],
      ['3.0T磁共振', 2, '台'],
      ['256排CT', 1, '台'],
      ['取药', 3, '分钟'],
      ['患者免于排队', 33.3, '%', { qualifier: '约' }],
    ],
  },
};

test.each(Object.entries(stories))('%s', (_, { text, facts }) => {
  const read = readParagraph(text).map(({ metric, value, unit, qualifier, change, period }) => ({
    metric,
    value,
    unit,
    qualifier,
    change,
    period,
  }));
  const expected = facts.map(([metric, value, unit, more]) => ({
    metric,
    value,
    unit,
    qualifier: '',
    change: '',
    period: '',
    ...more,
  }));
  expect(read).toEqual(expected);
});
