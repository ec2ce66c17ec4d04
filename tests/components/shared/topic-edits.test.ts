import { beforeAll, expect, test } from 'vitest';
import {
  addTopic,
  firstTopic,
  removeTopic,
  topicChips,
  withdrawnChips,
} from '@/components/shared/topic-edits';
import { speak } from '@/lib/platform/texts';
import type { TopicReading } from '@/lib/schema/reading';
import chinese from '@/public/_locales/zh_CN/messages.json';

beforeAll(() => speak(chinese));

const read = (id: string, score: number, primary = false): TopicReading => ({
  id,
  score,
  primary,
  evidence: [`${id}的话`],
});
const ids = (topics: readonly TopicReading[]) => topics.map(({ id, primary }) => (primary ? `${id}*` : id));

test('a topic added is certain and without evidence', () => {
  expect(addTopic([read('party-building', 0.9, true)], 'service')[1]).toEqual({
    id: 'service',
    score: 1,
    primary: false,
    evidence: [],
  });
});

test('the first topic added is the primary one, and one that is there is not added twice', () => {
  const topics = addTopic([], 'service');
  expect(ids(topics)).toEqual(['service*']);
  expect(addTopic(topics, 'service')).toEqual(topics);
});

test('the best of the others takes the place of a primary topic removed', () => {
  const topics = [read('a', 0.9, true), read('b', 0.5), read('c', 0.7)];
  expect(ids(removeTopic(topics, 'a'))).toEqual(['b', 'c*']);
  expect(ids(removeTopic(topics, 'b'))).toEqual(['a*', 'c']);
  expect(removeTopic([read('a', 0.9, true)], 'a')).toEqual([]);
});

test('one topic is primary', () => {
  expect(ids(firstTopic([read('a', 0.9, true), read('b', 0.5)], 'b'))).toEqual(['a', 'b*']);
});

test('chips stand with the primary one first, named, with their reason', () => {
  const chips = topicChips(
    [read('a', 0.4), read('b', 0.9, true), ...addTopic([], 'c')].map((topic) =>
      topic.id === 'c' ? { ...topic, primary: false } : topic,
    ),
    [{ id: 'b', name: '党建引领', colour: 'rose' }],
  );
  expect(chips.map(({ colour }) => colour)).toEqual(['rose', undefined, undefined]);
  expect(chips.map(({ name }) => name)).toEqual(['党建引领', 'a', 'c']);
  expect(chips.map(({ why }) => why)).toEqual(['依据：b的话', '依据：a的话', '由编辑添加']);
});

test('a topic given by learning says from what, in words, and then the words of the text', () => {
  const learned = ['beside:service', 'word:义诊', 'named'];
  const names = [{ id: 'service', name: '就医服务' }];
  expect(topicChips([{ ...read('welfare', 0.9), learned }], names)[0]?.why).toBe(
    '由您的改正学得：与“就医服务”同在、义诊\n依据：welfare的话',
  );
  expect(topicChips([{ ...read('welfare', 0.9), evidence: [], learned: ['named'] }], names)[0]?.why).toBe(
    '由您的改正学得',
  );
});

test('a topic that corrections took away says why, until it is added back', () => {
  const withdrawn = [{ id: 'welfare', evidence: ['义诊'], learned: ['word:义诊'] }];
  expect(withdrawnChips(withdrawn, [], [])).toEqual([
    { id: 'welfare', name: 'welfare', why: '由您的改正学得：义诊' },
  ]);
  expect(withdrawnChips(withdrawn, [read('welfare', 1)], [])).toEqual([]);
});
