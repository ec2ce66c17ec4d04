import { expect, test } from 'vitest';
import { mastheadCity, readRegion } from '@/lib/classify/regions/read-region';
import { sampleReport } from '../sample-report';

const regionOf = (name: string, ...args: Parameters<typeof sampleReport>) =>
  readRegion(sampleReport(...args), [{ name, aliases: [] }]);

test.for<[string, string, Parameters<typeof sampleReport>, object]>([
  [
    'its own name',
    '邵阳市第五人民医院',
    ['要闻', ['医生来自长沙。']],
    { province: '湖南省', city: '邵阳市' },
  ],
  [
    'a county the list does not know',
    '汉中市柳水县人民医院',
    ['要闻', ['正文。']],
    { city: '汉中市', county: '柳水县' },
  ],
  [
    'a county city by its bare name',
    '宜都清江中医医院',
    ['要闻', ['正文。']],
    { province: '湖北省', city: '宜昌市', county: '宜都市' },
  ],
  [
    'a prefecture’s bare name, whoever else is named in passing',
    '遵义播州医学中心',
    ['要闻', ['大赛开场。', '儿科安康夺魁。']],
    { province: '贵州省', city: '遵义市' },
  ],
  [
    'an invented county that ends like a real one',
    '青岚县人民医院',
    ['要闻', ['青岚县的老人。', '记者来到汉中市。']],
    { city: '汉中市', county: '青岚县' },
  ],
  [
    'a place behind its 附属',
    '江北理工大学附属孝感医院',
    ['要闻', ['正文。']],
    { province: '湖北省', city: '孝感市' },
  ],
  ['the masthead', '太和医院', ['要闻', ['填补十堰地区空白。']], { province: '湖北省', city: '十堰市' }],
  [
    'places the text names',
    '北岭医科大学附属第八医院',
    ['要闻', ['该院位列深圳市第二名。']],
    { province: '广东省', city: '深圳市' },
  ],
  [
    'its province, where only places elsewhere are named',
    '湖南药科大学附属第二医院',
    ['要闻', ['副院长裕民到场。', '专家来自裕民县。']],
    { province: '湖南省', city: '' },
  ],
  [
    'a person who is called like a place is none',
    '北岭医科大学附属第八医院',
    ['要闻', ['主任药师张裕民担任评委。', '王裕民院长致辞。']],
    { province: '', city: '' },
  ],
  [
    'no county out of words that run together, and none out of a name alone',
    '太和医院',
    ['要闻', ['门诊量突破150万大关，每天门诊不停，副高以上高级职称增加。']],
    { province: '', city: '' },
  ],
  [
    'its own name against other places',
    '锦州市凌水医院',
    ['要闻', ['专家来自北京、上海、沈阳。']],
    { province: '辽宁省', city: '锦州市' },
  ],
])('%s', ([, name, args, expected]) => {
  expect(regionOf(name, ...args)).toMatchObject(expected);
});

test('a paper carries its city, two papers carry none', () => {
  expect(mastheadCity(sampleReport('', [], { source: '随州日报' }))).toBe('随州市');
  expect(mastheadCity(sampleReport('', [], { source: '随州日报', siteName: '十堰晚报' }))).toBe('');
  expect(mastheadCity(sampleReport('', [], { source: '健康报' }))).toBe('');
});
