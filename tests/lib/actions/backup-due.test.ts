import { expect, test } from 'vitest';
import { backupDue } from '@/lib/actions/backup-due';

const day = (number: number): string => new Date(Date.UTC(2025, 0, number)).toISOString();
const habit = { backupAfterDays: 30, backupAfterClippings: 3 };
const never = { backupAfterDays: 0, backupAfterClippings: 0 };

type Case = [string, number[], { madeAt?: string; quietUntil?: string }, typeof habit, number, object?];

test.for<Case>([
  ['an empty library needs none', [], {}, habit, 40],
  ['young and few', [1, 2], {}, habit, 10],
  ['the first clipping is old', [1], {}, habit, 31, { days: 30, clippings: 1, never: true }],
  [
    'many since the last',
    [1, 5, 6, 7],
    { madeAt: day(4) },
    habit,
    8,
    { days: 4, clippings: 3, never: false },
  ],
  ['nothing since the last, however long ago', [1, 2], { madeAt: day(3) }, habit, 300],
  ['the last is long ago', [1, 9], { madeAt: day(4) }, habit, 34, { days: 30, clippings: 1, never: false }],
  ['put off', [1, 2, 3, 4], { quietUntil: day(9) }, habit, 8],
  ['put off until now', [1, 2, 3], { quietUntil: day(9) }, habit, 9, { days: 8, clippings: 3, never: true }],
  ['never by days', [1], {}, { ...habit, backupAfterDays: 0 }, 300],
  ['never by number', [1, 2, 3, 4, 5], {}, { ...habit, backupAfterClippings: 0 }, 9],
  ['never at all', [1, 2, 3, 4, 5], {}, never, 900],
])('%s', ([, clipped, note, wanted, now, expected]) => {
  const noted = { madeAt: '', quietUntil: '', ...note };
  expect(backupDue(clipped.map(day), noted, wanted, day(now))).toEqual(expected);
});
