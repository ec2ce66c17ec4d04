import type { LearnedModel, RegisteredHospital } from '@/lib/schema/learning';
import type { GenreReading, Person } from '@/lib/schema/reading';
import type { Report } from '@/lib/schema/report';
import type { Taxonomy } from '@/lib/schema/taxonomy';
import { readGenre } from './genre/read-genre';
import { isAboutHospital } from './hospitals/care-provider';
import { learnedGenre, rightHospital } from './learned-opinion';
import { mainPerson } from './people/main-person';
import { readPeople } from './people/read-people';
import { asRegistered, groupHospitals, type HospitalGroup } from './read-hospitals';
import { adjustForGenre } from './topics/adjust-for-genre';
import { genreFeatures } from './topics/model-features';
import { withTheme } from './topics/theme-of-head';
import { type TopicEvidence, topicEvidence } from './topics/topic-features';
import { type Weighed, weighReport } from './topics/weigh-report';
import { wordIndex } from './topics/word-index';

/** What a reading depends on beside the report: the editor's taxonomy, what corrections taught (or null), the register. */
export type Context = {
  taxonomy: Taxonomy;
  learned: LearnedModel | null;
  register: readonly RegisteredHospital[];
};

/** Everything a report says before topics are decided: what deciding, learning and fitting start from. */
type Evidence = {
  /** Hospitals, the subject first; empty where the report is not about a care provider. */
  hospitals: HospitalGroup[];
  people: Person[];
  genre: GenreReading;
  /** Scores of the rules by genre, without what was learned. */
  genreScores: Readonly<Record<string, number>>;
  weighed: Weighed;
  topics: ReadonlyMap<string, TopicEvidence>;
};

/** Plans count as content where the piece is made of them: notices say what will be done, interviews what is meant to be. */
const speaksOfPlans = new Set(['notice', 'interview']);

/** A hospital named once in a list or where staff trained weighs less and is no partner. */
const leastPartner = 0.7;

/** Gathers hospitals, people, genre and the topics' evidence of a report; linear in its length. */
export function readEvidence(report: Report, { taxonomy, learned, register }: Context): Evidence {
  const groups = asRegistered(rightHospital(groupHospitals(report, register), learned), register);
  const subject = groups[0];
  const names = groups
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .sort((one, other) => other.length - one.length);
  const about =
    subject !== undefined && isAboutHospital(report, [subject.name, ...subject.aliases], subject.weight);
  const people = readPeople(report, names);
  const person = mainPerson(report, people);
  const read = readGenre(report, { person, hasHospital: about });
  const genre = learnedGenre(read, genreFeatures(report), learned);
  const weighed = weighReport(report, {
    index: wordIndex(taxonomy),
    hospitals: names,
    partners: new Set(
      groups
        .slice(1)
        .filter(({ weight }) => weight >= leastPartner)
        .flatMap(({ name, aliases }) => [name, ...aliases]),
    ),
    future: speaksOfPlans.has(genre.id),
  });
  return {
    hospitals: about ? groups : [],
    people,
    genre,
    genreScores: read.scores,
    weighed,
    topics: withTheme(adjustForGenre(topicEvidence(weighed), genre.id, person), report),
  };
}
