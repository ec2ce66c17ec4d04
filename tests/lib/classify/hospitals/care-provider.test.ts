import { describe, expect, test } from 'vitest';
import { isAboutHospital, weighSubject } from '@/lib/classify/hospitals/care-provider';
import { sampleReport } from '../sample-report';

describe('is it about a care provider', () => {
  test('a power company serving a hospital is not', () => {
    const report = sampleReport('供电公司为医院送光明', [
      '昨日，供电公司党员服务队来到市人民医院检修线路。供电公司党委今年走访企业86家。公司将继续优化服务。',
    ]);
    expect(isAboutHospital(report, ['市人民医院'], 2)).toBe(false);
  });

  test('a hospital that works with a school is', () => {
    const report = sampleReport('江北县人民医院急救课进校园', [
      '昨日，江北县人民医院急诊科医生走进实验小学，教孩子们急救。该院护士长说，今年已办20场。',
    ]);
    expect(isAboutHospital(report, ['江北县人民医院'], 10)).toBe(true);
  });

  test('a hospital named once behind 与 is where all speaks of hospitals, and no other body', () => {
    const team = '医疗队与云岭医院的医生结成师徒。病房里，护士长教查房，医师教手术，科室添了监护床。';
    const about = (text: string): boolean =>
      isAboutHospital(sampleReport('高原上的医疗队', [text]), ['云岭医院'], 0.5);
    expect(about(team)).toBe(true);
    expect(about(`${team}公司捐了车。`)).toBe(false);
    expect(about('队员与云岭医院联系，送老人看病。')).toBe(false);
  });

  test('without a named hospital nothing is', () => {
    expect(isAboutHospital(sampleReport('医院新闻', ['医院、病房、护士长、科室。']), [], 0)).toBe(false);
  });

  test('headline and sentence subjects weigh more than mentions', () => {
    const asSubject = weighSubject(sampleReport('公司年会', ['公司召开年会。']), []);
    const asMention = weighSubject(
      sampleReport('年会', ['昨天在城南那家新开的饭店的大厅里有一个公司的年会。']),
      [],
    );
    expect(asSubject.other).toBeGreaterThan(asMention.other);
  });
});
