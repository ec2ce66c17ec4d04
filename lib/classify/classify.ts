import type { Reading } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import type { Taxonomy } from '@/lib/schema/taxonomy';
import { learnedTopics } from './learned-opinion';
import { readGrades } from './hospitals/read-grade';
import { type Context, readEvidence } from './read-evidence';
import { asHospitals, nameFully } from './read-hospitals';
import { readRegion } from './regions/read-region';
import { decideTopics, withdrawnTopics } from './topics/decide-topics';
import { readSections } from './topics/read-sections';

/**
 * Version of the rules in this room; together with the taxonomy's it names what a reading was made with. Whoever changes what is
 * read, by rules or by the words shipped, raises it: readings made before are then listed as outdated and can be read again.
 */
const rulesVersion = '2';

/** What a reading made with this taxonomy carries as its `rules`. */
export const rulesOf = ({ version }: Taxonomy): string => `${rulesVersion}.${version}`;

/**
 * Reads what a report is about: hospitals (subject first), region, genre, topics with score and words, topics by section,
 * people with their posts. A report whose subject is no care provider gets neither hospital nor topics. Linear in the length.
 */
export function classify(report: Report, context: Context): Omit<Reading, 'statistics'> {
  const { hospitals, people, genre, weighed, topics: evidence } = readEvidence(report, context);
  const [subject] = hospitals;
  const scored = subject
    ? learnedTopics(evidence, context.learned).filter(({ id }) => isRead(context.taxonomy, id))
    : [];
  const topics = decideTopics(scored);
  const region = readRegion(report, hospitals);
  const named = nameFully(hospitals, region.city);
  const grades = readGrades(
    report,
    named.map(({ name, aliases }) => [name, ...aliases]),
  );
  return {
    rules: rulesOf(context.taxonomy),
    hospitals: asHospitals(named, grades, context.register),
    region,
    genre,
    topics,
    sections: readSections(weighed, {
      allowed: () => subject !== undefined,
      primary: topics[0]?.id ?? '',
      genre: genre.id,
    }),
    people,
    withdrawn: withdrawnTopics(scored),
  };
}

/** Whether a taxonomy's topic is given to reports: what is hidden, merged away or gone is not, whatever was learned of it. */
const isRead = ({ topics }: Taxonomy, id: string): boolean =>
  topics.some((topic) => topic.id === id && !topic.hidden && topic.mergedInto === '');
