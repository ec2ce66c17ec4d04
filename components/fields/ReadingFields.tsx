import { ChipField } from '@/components/shared/ChipField';
import { regionToText, textToRegion } from '@/lib/text/field-texts';
import { GenreField } from '@/components/shared/GenreField';
import { TextLine } from '@/components/shared/TextLine';
import {
  addHospital,
  firstHospital,
  hospitalChips,
  removeHospital,
} from '@/components/shared/hospital-edits';
import { addTopic, firstTopic, removeTopic, topicChips } from '@/components/shared/topic-edits';
import type { Choice } from '@/components/hooks/use-taxonomy';
import { text } from '@/lib/platform/texts';
import type { ClippingFields } from './clipping-fields';

type Properties = ClippingFields & {
  topics: readonly Choice[];
  genres: readonly Choice[];
  hospitals: readonly Choice[];
};

/** What the report was read to be about: hospital, region, topics with their evidence, genre. */
export function ReadingFields({ clipping, edit, onCommit, hintOf, ...choices }: Properties) {
  const { hospitals, topics, region, genre } = clipping;
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
          id: hospitals.find((hospital) => hospital.primary)?.name,
          onChange: (name) => edit({ hospitals: firstHospital(hospitals, name) }),
        }}
        hint={hintOf('hospitals')}
      />
      <TextLine
        label={text('field_region')}
        placeholder="—"
        value={regionToText(region)}
        onChange={(typed) => edit({ region: textToRegion(typed) })}
        onCommit={onCommit}
        hint={hintOf('region')}
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
      <GenreField
        genre={genre}
        genres={choices.genres}
        onChange={(id) => edit({ genre: { id, evidence: [] } })}
        hint={hintOf('genre')}
      />
    </>
  );
}
