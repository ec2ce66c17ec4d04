import { expect, test } from 'vitest';
import { genreFeatures, topicModelFeatures } from '@/lib/classify/topics/model-features';
import { sampleReport } from '../sample-report';

test('a topic is seen by its words and by the topics beside it, not by itself', () => {
  const features = topicModelFeatures('welfare', undefined, ['welfare', 'service']);
  expect(Object.keys(features)).toEqual(['beside:service']);
});

test('a genre is seen by column, source, headline pairs, length and headings', () => {
  const features = genreFeatures(sampleReport('义诊', ['短。'], { column: ['要闻'], source: '某报' }));
  expect(Object.keys(features)).toEqual(
    expect.arrayContaining(['column:要闻', 'source:某报', 'head:义诊', 'short', 'no-headings']),
  );
});
