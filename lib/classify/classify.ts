import type { LearnedModel, RegisteredHospital } from '@/lib/schema/learning';
import type { GenreReading, Reading, TopicReading } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import type { Taxonomy } from '@/lib/schema/taxonomy';
import { readGenre } from './genre/read-genre';
import { isAboutHospital } from './hospitals/care-provider';
import { learnedGenre, learnedTopics, rightHospital } from './learned-opinion';
import { mainPerson } from './people/main-person';
import { readPeople } from './people/read-people';
import { asHospitals, groupHospitals } from './read-hospitals';
import { readRegion } from './regions/read-region';
import { adjustForGenre } from './topics/adjust-for-genre';
import { decideTopics } from './topics/decide-topics';
import { readSections } from './topics/read-sections';
import { topicEvidence } from './topics/topic-features';
import { weighReport } from './topics/weigh-report';
import { wordIndex } from './topics/word-index';

/** What a reading depends on beside the report: the editor's taxonomy, what corrections taught (or null), the register. */
export type Context = {
  taxonomy: Taxonomy;
  learned: LearnedModel | null;
  register: readonly RegisteredHospital[];
};

/** Version of the rules in this room; together with the taxonomy's it names what a reading was made with. */
export const rulesVersion = '1';

/**
 * Reads what a report is about: hospitals (subject first), region, genre, topics with score and words, topics by section,
 * people with their posts. A report whose subject is no care provider gets neither hospital nor topics. Linear in the length.
 */
export function classify(
  report: Report,
  { taxonomy, learned, register }: Context,
): Omit<Reading, 'statistics'> {
  const groups = rightHospital(groupHospitals(report, register), learned);
  const subject = groups[0];
  const names = groups
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .sort((one, other) => other.length - one.length);
  const about =
    subject !== undefined && isAboutHospital(report, [subject.name, ...subject.aliases], subject.weight);
  const people = readPeople(report, names);
  const person = mainPerson(report, people);
  const read = readGenre(report, { person, hasHospital: about });
  const genre: GenreReading = learnedGenre(read, report, learned);
  const weighed = weighReport(report, {
    index: wordIndex(taxonomy),
    hospitals: names,
    future: genre.id === 'notice' || genre.id === 'interview',
  });
  const evidence = adjustForGenre(topicEvidence(weighed), genre.id, person);
  const topics: TopicReading[] = about ? decideTopics(learnedTopics(evidence, learned)) : [];
  const given = new Set(topics.map(({ id }) => id));
  return {
    rules: `${rulesVersion}.${taxonomy.version}`,
    hospitals: about ? asHospitals(groups) : [],
    region: readRegion(report, about ? subject.name : '', about ? subject.aliases : []),
    genre,
    topics,
    sections: readSections(weighed, (topic) => about && (genre.id !== 'science' || given.has(topic))),
    people,
  };
}
