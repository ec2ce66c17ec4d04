import type { Report } from '@/lib/schema/report';
import { featureNames } from './decide-topics';
import type { TopicEvidence } from './topic-features';

/** Features of a linear model by name: shapes (`named`) from 0 to 1, words (`word:党建`) 0 or 1. */
export type Features = Readonly<Record<string, number>>;

const countedWords = 12;
/** How loudly each kind of feature speaks: which topics stand beside says most of an editor's habits, shapes least. */
const loudness = { shape: 0.2, word: 0.4, beside: 0.8 };

/** What learning sees of a topic: the shapes the rules weigh, the words that earned it, the topics the rules give beside it. */
export function topicModelFeatures(
  topic: string,
  evidence: TopicEvidence | undefined,
  given: readonly string[],
): Features {
  const shapes = evidence ? featureNames.map((name) => [name, evidence[name] * loudness.shape] as const) : [];
  const words = (evidence?.words ?? [])
    .slice(0, countedWords)
    .map((word) => [`word:${word}`, loudness.word] as const);
  const beside = given
    .filter((other) => other !== topic)
    .map((other) => [`beside:${other}`, loudness.beside] as const);
  return Object.fromEntries([...shapes, ...words, ...beside]);
}

const pairs = (text: string): string[] =>
  [...text.replace(/[^\p{Script=Han}]/gu, '')]
    .map((_, at, all) => `${all[at]}${all[at + 1] ?? ''}`)
    .filter((pair) => pair.length === 2);

/** What learning sees of a report's genre: column, character pairs of the headline, headings, length and source. */
export function genreFeatures(report: Report): Features {
  const length = report.lines.reduce((sum, line) => sum + line.text.length, 0);
  const names = [
    ...report.column.map((column) => `column:${column}`),
    ...(report.source ? [`source:${report.source}`] : []),
    ...(report.siteName ? [`site:${report.siteName}`] : []),
    ...new Set(pairs(report.headline + report.subtitle).map((pair) => `head:${pair}`)),
    length > 1500 ? 'long' : length < 500 ? 'short' : 'middle',
    report.lines.some((line) => line.kind === 'heading') ? 'headings' : 'no-headings',
  ];
  return Object.fromEntries(names.map((name) => [name, 1]));
}
