// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { extractArticle } from '@/lib/extract/extract-article';
import { mostMs } from '@/lib/extract/start-watch';
import { copyOf, page } from './dom';

const line =
  '护士长说，早班的护士六点四十就到岗，备好抽血用的物品，第一位病人不必再等，窗口前的队伍短了一半。';
const context = {
  id: '01900000-0000-7000-8000-000000000000',
  now: new Date('2024-03-02T00:00:00Z'),
  started: 0,
};
const report = () => copyOf(page(`<h1>早班</h1><article>${`<p>${line}</p>`.repeat(4)}</article>`, '早班'));

test('a page that is read in time is a capture, and its log says how long it took', () => {
  const answer = extractArticle(report(), { ...context, clock: () => 120 });
  expect(answer.outcome).toBe('capture');
  expect(answer.outcome === 'capture' && answer.capture.log.ms).toBe(120);
});

test.for([1, 2, 3])('a page that takes too long ends after %i looks at the clock, and says so', (looks) => {
  let left = looks;
  const answer = extractArticle(report(), { ...context, clock: () => (--left > 0 ? 0 : mostMs + 1) });
  expect(answer).toMatchObject({ outcome: 'not-article', reason: 'unreadable' });
  expect(answer.outcome === 'not-article' && answer.log?.cuts[0]).toContain('time: more than');
});
