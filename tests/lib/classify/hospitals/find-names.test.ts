import { describe, expect, test } from 'vitest';
import { findNames, isHospitalName } from '@/lib/classify/hospitals/find-names';

const names = (text: string): string[] => findNames(text).map(({ name }) => name);

describe('names in running text', () => {
  test.for([
    ['躺在云台县人民医院病床上', ['云台县人民医院']],
    ['记者来到苏州市金鸡湖医院采访', ['苏州市金鸡湖医院']],
    ['由太和医院牵头', ['太和医院']],
    ['随州市中心医院和太和医院签约', ['随州市中心医院', '太和医院']],
    ['北岭医科大学附属第八医院与谷阳县中医院共建', ['北岭医科大学附属第八医院', '谷阳县中医院']],
    ['六安市梅溪镇卫生院柳湾村卫生室的村医', ['六安市梅溪镇卫生院', '柳湾村卫生室']],
    ['日照市海曲医院成功实施手术', ['日照市海曲医院']],
    ['家住市三院附近', ['市三院']],
    ['慈恩綜合醫院舉行義診', ['慈恩綜合醫院']],
    ['記者來到慈恩醫院', ['慈恩醫院']],
    ['Ciyun Memorial Hospital 招聘', ['Ciyun Memorial Hospital']],
    ['青岚县人民医院举行义诊', ['青岚县人民医院']],
    ['记者从青岚县人民医院获悉', ['青岚县人民医院']],
    ['记者从岚县人民医院获悉', ['岚县人民医院']],
    ['5月6日祁县人民医院启用', ['祁县人民医院']],
    ['安顺农商行在安顺市虹山湖医院设点', ['安顺市虹山湖医院']],
    ['学生扎进青岚县人民医院一年', ['青岚县人民医院']],
    ['——记沭阳县南湖医院普外科主任', ['沭阳县南湖医院']],
    ['走进祁县人民医院', ['祁县人民医院']],
    ['马鞍山市和县人民医院举行义诊', ['马鞍山市和县人民医院']],
    ['在和县中医院坐诊', ['和县中医院']],
    ['来到江北理工大学附属孝感医院', ['江北理工大学附属孝感医院']],
    ['衡水四院胸痛中心通过认证', ['衡水四院']],
    ['患者来自山东，共四院区', []],
    ['一组数字读懂祁县人民医院', ['祁县人民医院']],
    ['最新科研医院排行榜出炉', []],
    ['市属医院累计培养博士300名', []],
    ['覆盖上海市级医院', []],
  ] as const)('%s', ([text, expected]) => {
    expect(names(text)).toEqual(expected);
  });

  test.for([
    '不断提升医院管理水平',
    '全市公立医院改革',
    '周末的宠物医院排起长队',
    '老贺的汽车医院',
    '建设智慧医院',
    '三甲医院',
    '乡镇卫生院',
    '邻县医院的专家',
    '县级医院和上级医院',
    '由兄弟医院派出',
    '几家老牌医院',
    '外省医院',
    '那时卫生院只有三间房',
    '网点开进医院',
    '山下一所老医院的重生',
    '綜合醫院',
    '村里的药，和县医院一个价',
    '接受贵州省医院评审专家组检查',
    '揭牌仪式在医院学术厅举行',
    '消防员为医院后勤人员讲解',
    '供电所为乡镇卫生院把脉',
    '在全区三级综合医院绩效考核里',
    '全县二级医院',
  ])('%s names none', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('offsets point at the name', () => {
    const text = '昨日，江城市云溪医院开诊。';
    const [mention] = findNames(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('江城市云溪医院');
  });
});

test('a kind alone is no name, with a place it is', () => {
  expect([isHospitalName('人民医院'), isHospitalName('市人民医院'), isHospitalName('爱宠动物医院')]).toEqual([
    false,
    true,
    false,
  ]);
});

test.for([
  '医院被评为幸福附院、健康附院。',
  '中国医院排行榜发布。',
  '科室紧密结合医院实际。',
  '医保医院专网开通。',
])('%s names none', (text) => {
  expect(findNames(text)).toEqual([]);
});

test('a verb before a name stays outside', () => {
  expect(findNames('医院合并泽江市西苑医院。').map(({ name }) => name)).toEqual(['泽江市西苑医院']);
});
