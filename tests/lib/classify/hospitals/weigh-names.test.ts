import { expect, test } from 'vitest';
import { weighNames } from '@/lib/classify/hospitals/weigh-names';
import { sampleReport } from '../sample-report';

const weights = (...args: Parameters<typeof sampleReport>): Record<string, number> =>
  Object.fromEntries(weighNames(sampleReport(...args)).map(({ name, weight }) => [name, weight]));

test('the headline outweighs the body, a training place hardly counts', () => {
  const found = weights('南丰县人民医院引才', ['南丰县人民医院选派3人到武汉云鹤医院进修。']);
  expect(found['南丰县人民医院']).toBeGreaterThan(8);
  expect(found['武汉云鹤医院']).toBeLessThan(0.5);
});

test('a signature outweighs a mention', () => {
  const found = weights('停诊公告', [
    '根据通知，现将安排公告如下。',
    '可到武汉云鹤医院就诊。',
    '南丰县人民医院',
  ]);
  expect(found['南丰县人民医院']).toBeGreaterThan(found['武汉云鹤医院'] ?? 0);
});
