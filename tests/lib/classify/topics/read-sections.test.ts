import { expect, test } from 'vitest';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { readSections } from '@/lib/classify/topics/read-sections';
import { weighReport } from '@/lib/classify/topics/weigh-report';
import { wordIndex } from '@/lib/classify/topics/word-index';
import { sampleReport } from '../sample-report';

const weighed = weighReport(
  sampleReport('题', [
    '引言。',
    '## 育人才',
    '全年引进博士12名、硕士40名，选派60人外出进修，新增名医工作室3个，人才流失率降到1%。',
    '## 温馨提示',
    '请带好证件。',
  ]),
  { index: wordIndex(defaultTaxonomy), hospitals: [], future: false },
);

test('a section has its main business; one without any has the report’s', () => {
  const sections = readSections(weighed, { allowed: () => true, primary: 'service', genre: 'feature' });
  expect(sections[0]).toEqual({ heading: '育人才', topics: ['talent'] });
  expect(sections[1]?.heading).toBe('温馨提示');
});

test('hints of a notice have none; a report of no hospital has none anywhere', () => {
  expect(
    readSections(weighed, { allowed: () => false, primary: 'service', genre: 'notice' })[1]?.topics,
  ).toEqual([]);
  expect(
    readSections(weighed, { allowed: () => false, primary: '', genre: 'brief' }).flatMap(
      ({ topics }) => topics,
    ),
  ).toEqual([]);
});

test('sections of a science article are about what the article is', () => {
  const sections = readSections(weighed, { allowed: () => true, primary: 'public-health', genre: 'science' });
  expect(sections.map(({ topics }) => topics)).toEqual([['public-health'], ['public-health']]);
});
