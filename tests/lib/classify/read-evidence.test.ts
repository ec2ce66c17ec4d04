import { expect, test } from 'vitest';
import { readEvidence } from '@/lib/classify/read-evidence';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { sampleReport } from './sample-report';

const context = { taxonomy: defaultTaxonomy, learned: null, register: [] };

test('plans count as content in a notice, not in a feature', () => {
  const plan = '下一步，医院将继续开放夜间门诊，预约专家号源，优化就诊流程。';
  const notice = readEvidence(
    sampleReport('关于开设夜间门诊的公告', ['现将有关事项公告如下：', plan, '永丰县人民医院']),
    context,
  );
  const feature = readEvidence(
    sampleReport('行稳致远', ['永丰县人民医院近年来稳步发展。', plan], {
      subtitle: '——永丰县人民医院发展纪实',
    }),
    context,
  );
  expect([notice.genre.id, feature.genre.id]).toEqual(['notice', 'feature']);
  expect(notice.topics.get('service')?.chars).toBeGreaterThan(
    (feature.topics.get('service')?.chars ?? 0) + 10,
  );
});

test('without a care provider there is no hospital in the evidence', () => {
  const { hospitals } = readEvidence(
    sampleReport('某银行举办活动', ['某银行支行向市人民医院授信，行长出席。']),
    context,
  );
  expect(hospitals).toEqual([]);
});
