import { beforeAll, expect, test } from 'vitest';
import { unsureHint } from '@/components/shared/unsure-hint';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import { emptyLog, makeClipping } from '../../builders';

beforeAll(() => speak(chinese));

const log = {
  ...emptyLog,
  fields: {
    headline: { from: 'h1', sure: 0.9 },
    column: { from: 'none', sure: 0 },
    source: { from: '末行', sure: 0.3 },
    'bylines.reporters': { from: '首段', sure: 0.4 },
  },
};

test.each([
  ['a sure field', 'headline', undefined],
  ['an unsure field', 'source', '拿不准，请核对（读自 末行）'],
  ['a field that stands nowhere', 'column', '页面上没有读到，请核对'],
  ['an unsure role', 'bylines.reporters', '拿不准，请核对（读自 首段）'],
  ['a field nothing is known of', 'edition', undefined],
])('%s', (_, field, hint) => {
  expect(unsureHint(makeClipping(1), log, field)).toBe(hint);
});

test('what the editor touched since is trusted', () => {
  const touched = makeClipping(1, { changedAt: { origin: '2025-03-02T00:00:00.000Z' } });
  expect(unsureHint(touched, log, 'source')).toBeUndefined();
  expect(unsureHint(touched, log, 'bylines.reporters')).toBeDefined();
});

test('without a log there is no doubt', () => {
  expect(unsureHint(makeClipping(1), undefined, 'source')).toBeUndefined();
});
