import { expect, test } from 'vitest';
import { changedAt, historyOf, redone, stepped, undone } from '@/components/hooks/draft-history';
import { draftOf } from '@/lib/text/draft';

const draft = (words: string) => draftOf({ type: 'root', children: [{ type: 'text', value: words }] });
const [one, two, three] = [draft('甲'), draft('甲乙'), draft('甲乙丙')] as const;

test('steps are taken back and done again', () => {
  const history = stepped(stepped(historyOf(one), two), three);
  expect(undone(history).draft).toBe(two);
  expect(undone(undone(history)).draft).toBe(one);
  expect(undone(undone(undone(history))).draft).toBe(one);
  expect(redone(undone(history)).draft).toBe(three);
  expect(redone(history).draft).toBe(three);
});

test('typing in one place is one step', () => {
  const history = stepped(stepped(historyOf(one), two, '0'), three, '0');
  expect(undone(history).draft).toBe(one);
  expect(undone(stepped(stepped(historyOf(one), two, '0'), three, '1')).draft).toBe(two);
});

test('a new step forgets what was taken back, and none is no step', () => {
  const history = stepped(undone(stepped(historyOf(one), two)), three);
  expect(redone(history).draft).toBe(three);
  expect(stepped(history, three)).toBe(history);
});

test('the eye is led to what changed', () => {
  const longer = draftOf({
    type: 'root',
    children: [
      { type: 'text', value: '甲' },
      { type: 'text', value: '乙丙丁' },
    ],
  });
  const shorter = draftOf({
    type: 'root',
    children: [
      { type: 'text', value: '甲' },
      { type: 'text', value: '乙丁' },
    ],
  });
  const kept = [longer[0]!, shorter[1]!];
  expect(changedAt(kept, longer)).toEqual({ key: 1, path: [], at: 2 });
  expect(changedAt(longer, kept)).toEqual({ key: 1, path: [], at: 1 });
  expect(changedAt(longer, longer)).toBeUndefined();
  expect(changedAt(longer, [{ ...longer[0]!, gone: true }])).toBeUndefined();
});
