/**
 * The words of one topic as the editor of the table writes them, separated by blanks; `A…B` is A followed by B in the same clause,
 * `A…B|C` is both `A…B` and `A…C`. A `B` that is a measure word (手术室…间) stands behind a number only.
 * `sure`: a clause with one of them speaks of the topic. `likely`: two of them do. `named`: they count in headline, kicker,
 * subtitle, column and section headings only. `against`: they take a clause away from the topic.
 */
export type TopicWords = {
  id: string;
  zh: string;
  en: string;
  sure: string;
  likely: string;
  named: string;
  against: string;
};
