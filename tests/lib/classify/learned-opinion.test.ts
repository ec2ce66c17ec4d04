import { expect, test } from 'vitest';
import {
  learnedGenre,
  learnedTopics,
  opinion,
  reasonsOf,
  rightHospital,
} from '@/lib/classify/learned-opinion';
import { emptyModel } from '@/lib/classify/learn';

test('an opinion is the sum of what the features weigh, nothing without a model', () => {
  expect(opinion(undefined, { named: 1 })).toBe(0);
  expect(
    opinion({ bias: 0, weights: { named: 2, 'word:义诊': -1 } }, { named: 0.5, 'word:义诊': 1, other: 9 }),
  ).toBe(0);
});

test('a topic without a word in the text is given only by what was learned', () => {
  const none = learnedTopics(new Map(), null);
  expect(none).toEqual([]);
  const learned = { ...emptyModel(), topics: { culture: { bias: 20, weights: {} } } };
  expect(learnedTopics(new Map(), learned)).toMatchObject([{ id: 'culture' }]);
  expect(learnedTopics(new Map(), learned)[0]?.score).toBeGreaterThan(0.5);
});

test('reasons are the features that lean one way, strongest first', () => {
  const model = { bias: 3, weights: { named: 0.5, 'word:义诊': 2, 'beside:talent': -1 } };
  const features = { named: 1, 'word:义诊': 0.4, 'beside:talent': 0.8, 'word:讲座': 0.4 };
  expect(reasonsOf(model, features, 1)).toEqual(['word:义诊', 'named']);
  expect(reasonsOf(model, features, -1)).toEqual(['beside:talent']);
  expect(reasonsOf(undefined, features, 1)).toEqual([]);
});

test('the rules’ genre stands until something else outweighs it', () => {
  const read = { id: 'brief', evidence: ['近日'], scores: { brief: 2, feature: 1 } };
  expect(learnedGenre(read, { short: 1 }, emptyModel())).toEqual({ id: 'brief', evidence: ['近日'] });
  const learned = { ...emptyModel(), genres: { feature: { bias: 0, weights: { short: 1.5 } } } };
  expect(learnedGenre(read, { short: 1 }, learned).id).toBe('feature');
});

test('a hospital put right keeps the printed name as an alias', () => {
  const learned = { ...emptyModel(), hospitals: { 市二医院: '随州市第二医院' } };
  expect(rightHospital([{ name: '市二医院', aliases: [], weight: 3 }], learned)).toEqual([
    { name: '随州市第二医院', aliases: ['市二医院'], weight: 3 },
  ]);
});
