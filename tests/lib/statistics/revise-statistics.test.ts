import { expect, test } from 'vitest';
import { reviseStatistics, strikes, takenBack } from '@/lib/statistics/revise-statistics';
import { makeStatistic } from '@/tests/builders';

const [a, b, c, d] = [1, 2, 3, 4].map((value) => makeStatistic({ value })) as [
  ReturnType<typeof makeStatistic>,
  ReturnType<typeof makeStatistic>,
  ReturnType<typeof makeStatistic>,
  ReturnType<typeof makeStatistic>,
];
const list = [a, b, c];

test('a statistic is put in another’s place', () => {
  expect(reviseStatistics(list, [{ place: 1, before: b, after: d }])).toEqual([a, d, c]);
});

test('several are struck out, and put back where they stood', () => {
  const revisions = strikes([
    { place: 0, statistic: a },
    { place: 2, statistic: c },
  ]);
  const left = reviseStatistics(list, revisions);
  expect(left).toEqual([b]);
  expect(reviseStatistics(left!, takenBack(revisions))).toEqual(list);
});

test('one that moved is found, one that changed is not', () => {
  expect(reviseStatistics([d, ...list], [{ place: 1, before: b, after: null }])).toEqual([d, a, c]);
  expect(reviseStatistics([a, c], [{ place: 1, before: b, after: null }])).toBeUndefined();
  expect(reviseStatistics([a], [{ place: 1, before: { ...a, unit: '家' }, after: null }])).toBeUndefined();
});

test('equal statistics are told apart by their place', () => {
  const twice = [a, { ...a, section: '结语' }, { ...a, section: '结语' }];
  expect(reviseStatistics(twice, [{ place: 2, before: twice[2]!, after: b }])).toEqual([a, twice[1], b]);
});

test('what is put back stands at the end of a list that became shorter', () => {
  expect(reviseStatistics([a], [{ place: 5, before: null, after: c }])).toEqual([a, c]);
});
