import { expect, test } from 'vitest';
import { lessonOf } from '@/lib/actions/lesson-of';

const topic = (id: string, primary = false) => ({ id, score: 1, primary, evidence: [] });
const hospital = (name: string, primary = false) => ({ name, aliases: [], primary });
const named = (...names: string[]) => ({ hospitals: names.map((name, at) => hospital(name, at === 0)) });
const service = { topics: [topic('service', true), topic('talent')] };

test.for([
  ['a note', { note: '' }, { note: '记' }, undefined],
  ['a topic removed', service, { topics: [topic('service', true)] }, { topics: ['service'] }],
  [
    'a topic made primary',
    service,
    { topics: [topic('service'), topic('talent', true)] },
    { primary: 'talent' },
  ],
  ['another order alone', service, { topics: [topic('talent'), topic('service', true)] }, undefined],
  [
    'a genre',
    { genre: { id: 'news', evidence: [] } },
    { genre: { id: 'feature', evidence: [] } },
    { genre: 'feature' },
  ],
  [
    'a name',
    named('安和医院'),
    named('临江安和医院'),
    { hospital: { read: '安和医院', right: '临江安和医院' } },
  ],
  ['another subject of the two', named('甲医院', '乙医院'), named('乙医院', '甲医院'), undefined],
  ['a hospital before the one read', named('甲医院'), named('乙医院', '甲医院'), undefined],
  ['a hospital where none was read', named(), named('甲医院'), undefined],
] as const)('%s', ([, before, after, lesson]) => {
  const change = structuredClone({ before, after, read: before });
  expect(lessonOf(change as Parameters<typeof lessonOf>[0])).toEqual(lesson);
});

test('a change taken back is one: the name first read is right', () => {
  const change = { before: named('临江安和医院'), after: named('安和医院'), read: {} };
  expect(lessonOf(change)).toEqual({ hospital: { read: '安和医院', right: '安和医院' } });
});
