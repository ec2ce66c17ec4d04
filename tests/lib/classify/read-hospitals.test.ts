import { describe, expect, test } from 'vitest';
import { asHospitals, groupHospitals, nameFully } from '@/lib/classify/read-hospitals';
import { sampleReport } from './sample-report';

const first = (report: Parameters<typeof groupHospitals>[0]) => groupHospitals(report, [])[0];

describe('the hospital a report is about', () => {
  test('full name leads, short forms are its aliases', () => {
    const group = first(
      sampleReport('市三医院通过评审', [
        '4月2日，襄阳市樊江第三医院举行仪式。市三医院院长说，樊江医院会更好。',
      ]),
    );
    expect(group?.name).toBe('襄阳市樊江第三医院');
    expect(group?.aliases).toEqual(expect.arrayContaining(['市三医院']));
  });

  test('an administrative word takes the masthead’s city', () => {
    const report = sampleReport('市中心医院开通夜诊', ['4月2日，市中心医院开通夜间门诊。'], {
      source: '随州日报',
    });
    expect(first(report)?.name).toBe('随州市中心医院');
  });

  test('places where staff trained are not the subject', () => {
    const report = sampleReport('人才工作见成效', [
      '安远县人民医院选派12人赴北京安贞医院、上海长征医院、广州医科大学附属第一医院进修学习。',
      '该院全年引进硕士8名。',
    ]);
    expect(first(report)?.name).toBe('安远县人民医院');
  });

  test('the agent of the headline is the subject, its partner another hospital', () => {
    const groups = groupHospitals(
      sampleReport('江南医科大学附属医院与平川县中医院签约', [
        '5月1日，江南医科大学附属医院与平川县中医院签约。平川县中医院将派人进修。',
      ]),
      [],
    );
    expect(groups.map(({ name }) => name).slice(0, 2)).toEqual(['江南医科大学附属医院', '平川县中医院']);
  });

  test('the partner of 我院 in a headline is not the subject', () => {
    const groups = groupHospitals(
      sampleReport('我院与双河县人民医院签约', [
        '5月1日，平川市云溪医院举行对口帮扶签约仪式。双河县人民医院院长来访，平川市云溪医院将派出医疗队。',
      ]),
      [],
    );
    expect(groups[0]?.name).toBe('平川市云溪医院');
  });

  test('a hospital of the register is known by any of its names', () => {
    const register = [
      {
        name: '衡阳市湘南中心医院',
        aliases: ['湘南医院'],
        province: '湖南省',
        city: '衡阳市',
        county: '',
        sources: [],
      },
    ];
    const [group] = groupHospitals(sampleReport('湘南医院开诊', ['3月1日，湘南医院新院区开诊。']), register);
    expect(group).toMatchObject({ name: '衡阳市湘南中心医院', aliases: ['湘南医院'] });
  });
});

test('the city found elsewhere completes the subject’s name only', () => {
  const groups = [
    { name: '市中西医结合医院', aliases: [], weight: 5 },
    { name: '市妇幼保健院', aliases: [], weight: 1 },
  ];
  expect(nameFully(groups, '十堰市').map(({ name }) => name)).toEqual([
    '十堰市中西医结合医院',
    '市妇幼保健院',
  ]);
  expect(asHospitals(groups).map(({ primary }) => primary)).toEqual([true, false]);
});
