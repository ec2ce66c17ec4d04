import { expect, test } from 'vitest';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { neededChars, topicEvidence } from '@/lib/classify/topics/topic-features';
import { weighReport } from '@/lib/classify/topics/weigh-report';
import { wordIndex } from '@/lib/classify/topics/word-index';
import { sampleReport } from '../sample-report';

const evidenceOf = (...args: Parameters<typeof sampleReport>) =>
  topicEvidence(
    weighReport(sampleReport(...args), { index: wordIndex(defaultTaxonomy), hospitals: [], future: false }),
  );

test('a short body needs 20 characters, a longer one 40', () => {
  expect([neededChars(399), neededChars(400)]).toEqual([20, 40]);
});

test('what is named in the head, in the column and nowhere', () => {
  const evidence = evidenceOf('义诊暖人心', ['晴。'], { column: ['科研动态'] });
  expect([evidence.get('welfare')?.named, evidence.get('research')?.named, evidence.get('tcm')]).toEqual([
    1,
    0.5,
    undefined,
  ]);
});

test('every shape stays between 0 and 1 and words of the text are kept', () => {
  const evidence = evidenceOf('题', [
    '医院开展义诊20场，免费为村民量血压，志愿者发放宣传资料3000份。'.repeat(5),
  ]);
  const welfare = evidence.get('welfare');
  expect(welfare?.words).toEqual(expect.arrayContaining(['义诊', '志愿者']));
  for (const { chars: _, words: __, ...shapes } of evidence.values())
    for (const value of Object.values(shapes)) expect(value >= 0 && value <= 1).toBe(true);
});

test('a short word tells less of its topic than a long one', () => {
  const variety = (text: string) => evidenceOf('题', [text]).get('welfare')?.variety;
  expect(variety('医院开展义诊20场。')).toBeCloseTo(0.15);
  expect(variety('医院开展志愿服务20场。')).toBeCloseTo(0.25);
});
