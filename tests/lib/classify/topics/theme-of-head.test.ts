import { expect, test } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { sampleReport } from '../sample-report';

const body = [
  '近年来，柳川县人民医院把支部建在科室上，18个党支部设立党员先锋岗46个。',
  '医院推行预约诊疗，候诊时间由50分钟缩短到18分钟，自助机增加到40台，患者满意度达到97%。',
  '志愿者每天在大厅陪诊，一年服务2.6万人次，投诉下降41%，双休日不停诊，专家号提前7天放出。',
];
const first = (headline: string, paragraphs: string[]) =>
  classify(sampleReport(headline, paragraphs), { taxonomy: defaultTaxonomy, learned: null, register: [] })
    .topics[0]?.id;

test.for([
  ['党建引领优服务 温情守护暖民心', body, 'party-building'],
  ['以高质量党建推动就医体验再提升', body, 'party-building'],
  ['柳川县人民医院就医更方便', body, 'service'],
  [
    '党建引领优服务',
    ['柳川县人民医院推行预约诊疗，候诊时间由50分钟缩短到18分钟。', ...body.slice(1)],
    'service',
  ],
  [
    '护士夺得全省技能竞赛第一名',
    [
      '柳川县人民医院护士宋闽在全省技能竞赛中获一等奖，被授予五一劳动奖章，捧回奖杯。',
      '医院连续五年举办岗位练兵和技能大比武，选派业务骨干参加集训，实行导师制，考核合格才能上岗，年轻护士人人过关。',
    ],
    'honours',
  ],
] as const)('%s', ([headline, paragraphs, expected]) => {
  expect(first(headline, [...paragraphs])).toBe(expected);
});
