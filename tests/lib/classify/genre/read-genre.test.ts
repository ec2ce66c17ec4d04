import { describe, expect, test } from 'vitest';
import { readGenre } from '@/lib/classify/genre/read-genre';
import { sampleReport } from '../sample-report';

const genreOf = (...args: Parameters<typeof sampleReport>): string =>
  readGenre(sampleReport(...args), { person: null, hasHospital: true }).id;

describe('genre', () => {
  test.for<[string, Parameters<typeof sampleReport>]>([
    [
      'interview',
      ['对话院长', ['记者：为什么改？', '陈明：因为难。', '记者：怎么改？', '陈明：一项一项改。']],
    ],
    [
      'notice',
      [
        '关于端午节门诊安排的通知',
        ['现将有关事项通知如下：', '6月10日停诊，急诊照常。', '咨询电话：0000-123456'],
      ],
    ],
    [
      'address',
      ['新年献词', ['亲爱的同事们：', '大家好！我代表院党委向大家致以问候。', '祝大家新年快乐，阖家安康！']],
    ],
    [
      'commentary',
      [
        '别让排队成为心病',
        ['有人说，排队难免。笔者以为不然，归根到底要看愿不愿改。', '当然，改也不易，不妨从小处做起。'],
        { column: ['医卫时评'] },
      ],
    ],
    [
      'science',
      [
        '高血压患者夏天怎么吃药',
        ['夏天血压常偏低，不要自行停药，应及时就医。每天饮水1500毫升，避免熬夜。'],
        { column: ['健康科普'] },
      ],
    ],
    [
      'notice',
      [
        '柳川医院诚聘英才',
        [
          '现面向社会公开招聘医师12名。',
          '## 报名条件',
          '本科及以上学历。',
          '## 报名办法',
          '请将简历发至邮箱。',
        ],
      ],
    ],
    [
      'science',
      [
        '【药师说】这些药不能一起吃',
        [
          '两种药同服，轻则头晕，重则低血压。',
          '## 哪些药要小心？',
          '降压药与某些抗生素不宜同服。',
          '## 漏服了怎么办？',
          '想起来就补，快到下一顿就别补。',
        ],
      ],
    ],
    [
      'science',
      [
        '体检报告上的箭头要不要紧？',
        ['箭头不等于生病，先看高了多少。轻微升高，注意饮食，避免熬夜，两周后复查。'],
      ],
    ],
    [
      'commentary',
      [
        '把话说明白也是疗效',
        [
          '近日，柳川医院要求医生用大白话讲病情。有人嘀咕，这是形式主义。',
          '说清楚不等于说得多。药不在于贵而在于对。愿更多医生舍得下功夫。',
        ],
        { column: ['柳川茶座'] },
      ],
    ],
    ['brief', ['我院开展消防培训', ['近日，我院组织职工开展消防培训。']]],
    [
      'feature',
      [
        '破浪前行',
        ['五年来，医院变了模样。', '## 强专科', '专科多了。', '## 优服务', '服务好了。'],
        { subtitle: '——某院高质量发展纪实' },
      ],
    ],
  ])('%s', ([expected, args]) => {
    expect(genreOf(...args)).toBe(expected);
  });

  test('one person’s story beats a brief', () => {
    const report = sampleReport('湖边的村医', [
      '孙小满今年50岁，从医二十年。他说，妻子和女儿都劝他走。',
      '孙小满没走，同事说他倔。',
    ]);
    const person = { name: '孙小满', share: 1, mentions: 6, inHeadline: false };
    expect(readGenre(report, { person, hasHospital: true }).id).toBe('profile');
  });

  test('a single event stays a brief however it is framed; without one it is a feature', () => {
    expect(genreOf('门诊改造完成', ['6月3日，医院门诊改造完成，投入300万元。'])).toBe('brief');
    expect(genreOf('门诊里的变化', ['在医院门诊，老人看病不再发愁，导诊台搬到了门口。'])).toBe('feature');
  });

  test('今天 of a scene told is no day of news', () => {
    expect(genreOf('山里的诊室', ['天一亮，他们出了门，今天要去的是最远的寨子，老人们等着量血压。'])).toBe(
      'feature',
    );
    expect(genreOf('门诊楼启用', ['今天上午，医院门诊楼启用。'])).toBe('brief');
  });

  test('says which signs decided', () => {
    const { evidence } = readGenre(sampleReport('关于停诊的公告', ['现将安排公告如下：']), {
      person: null,
      hasHospital: true,
    });
    expect(evidence).toContain('停诊');
  });
});

test('undated news with its writers in a bracket is a brief, without it a theme', () => {
  const text = ['山坡上一片新绿，诊室里多了一台超声机。', '村民说，看病近了。'];
  expect(genreOf('山里有了超声机', text, { bylineLines: ['（记者 谷雨 通讯员 闵涛）'] })).toBe('brief');
  expect(genreOf('山里有了超声机', text, { bylineLines: ['本报记者 谷雨'] })).toBe('feature');
});

test('a disease that is managed is no advice to readers', () => {
  const managed = [
    '患者每周把血糖记录发到群里，血压、体温都有人看。',
    '糖尿病患者发病率下降，儿童和老年人都来复查。',
    '一年来，疼痛、发热、咳嗽的病人少了。',
  ];
  expect(genreOf('把血糖管到家', managed)).not.toBe('science');
  const advice = ['血糖高的人不要空腹运动，应及时复查。', '建议每天记录，切勿自行停药，避免熬夜，以免加重。'];
  expect(genreOf('血糖高了怎么办', [...managed, ...advice])).toBe('science');
});

test('a place is portrayed, whoever walks through it', () => {
  const person = { name: '周敏', share: 0.73, mentions: 5, inHeadline: false };
  const read = (headline: string): string =>
    readGenre(sampleReport(headline, ['周敏推开门。', '她巡视了一圈。']), { person, hasHospital: true }).id;
  expect([read('一个病区的二十四小时'), read('灯亮着')]).toEqual(['feature', 'profile']);
});
