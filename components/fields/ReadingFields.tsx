import { ChipField } from '@/components/shared/ChipField';
import { regionToText, textToRegion } from '@/lib/text/field-texts';
import { GenreField } from '@/components/shared/GenreField';
import { TextLine } from '@/components/shared/TextLine';
import {
  addHospital,
  firstHospital,
  gradeHospital,
  hospitalChips,
  removeHospital,
} from '@/components/shared/hospital-edits';
import {
  addTopic,
  firstTopic,
  removeTopic,
  topicChips,
  withdrawnChips,
} from '@/components/shared/topic-edits';
import { WithdrawnTopics } from '@/components/shared/WithdrawnTopics';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { text } from '@/lib/platform/texts';
import type { WithdrawnTopic } from '@/lib/schema/reading';
import type { ClippingFields } from './clipping-fields';
import { HospitalGradeFields } from './HospitalGradeFields';

type Properties = ClippingFields & {
  topics: readonly Choice[];
  genres: readonly Choice[];
  hospitals: readonly Choice[];
  /** Topics that corrections took away. */
  withdrawn?: readonly WithdrawnTopic[];
};

/** What the report was read to be about: hospital, topics with their evidence, genre, and where and what the hospital is. */
export function ReadingFields({ clipping, edit, onCommit, hintOf, ...choices }: Properties) {
  const { hospitals, topics, region, genre } = clipping;
  const subject = hospitals.find((hospital) => hospital.primary);
  return (
    <>
      <ChipField
        label={text('field_hospital')}
        chips={hospitalChips(hospitals)}
        most={3}
        choices={choices.hospitals}
        onAdd={(name) => edit({ hospitals: addHospital(hospitals, name) })}
        onCreate={(name) => edit({ hospitals: addHospital(hospitals, name) })}
        onRemove={(name) => edit({ hospitals: removeHospital(hospitals, name) })}
        primary={{
          id: subject?.name,
          onChange: (name) => edit({ hospitals: firstHospital(hospitals, name) }),
        }}
        hint={hintOf('hospitals')}
      />
      <ChipField
        label={text('field_topics')}
        chips={topicChips(topics, choices.topics)}
        choices={choices.topics.filter((topic) => !topic.retired)}
        onAdd={(id) => edit({ topics: addTopic(topics, id) })}
        onRemove={(id) => edit({ topics: removeTopic(topics, id) })}
        primary={{
          id: topics.find((topic) => topic.primary)?.id,
          onChange: (id) => edit({ topics: firstTopic(topics, id) }),
        }}
        hint={hintOf('topics')}
      />
      <WithdrawnTopics
        chips={withdrawnChips(choices.withdrawn ?? [], topics, choices.topics)}
        onAdd={(id) => edit({ topics: addTopic(topics, id) })}
      />
      <GenreField
        genre={genre}
        genres={choices.genres}
        onChange={(id) => edit({ genre: { id, evidence: [] } })}
        hint={hintOf('genre')}
      />
      <TextLine
        label={text('field_region')}
        placeholder="—"
        value={regionToText(region)}
        onChange={(typed) => edit({ region: textToRegion(typed) })}
        onCommit={onCommit}
        hint={hintOf('region')}
      />
      {subject && (
        <HospitalGradeFields
          {...subject}
          onChange={(grade) => edit({ hospitals: gradeHospital(hospitals, grade) })}
        />
      )}
    </>
  );
}
