import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useTopicColours } from '@/components/hooks/use-topic-colours';
import { addTopic, topicChips, withdrawnChips } from '@/components/shared/topic-edits';
import { TopicDot } from '@/components/shared/TopicDot';
import { WithdrawnTopics } from '@/components/shared/WithdrawnTopics';
import { text } from '@/lib/platform/texts';
import type { TopicReading, WithdrawnTopic } from '@/lib/schema/reading';
import type { NameOf } from '@/lib/search/facets';

type Properties = {
  topics: readonly TopicReading[];
  withdrawn: readonly WithdrawnTopic[];
  nameOf: NameOf;
  /** The topic whose words are marked. */
  topic: string | undefined;
  onTopic: (id: string | undefined) => void;
  onChange: (topics: TopicReading[]) => void;
};

/** What a report is about: each topic says why while it has pointer or focus, and marks its words when pressed. */
export function ReaderTopics({ topics, withdrawn, nameOf, topic, onTopic, onChange }: Properties) {
  const colours = useTopicColours();
  const told = [...topics, ...withdrawn];
  const beside = told.flatMap(({ learned = [] }) =>
    learned.filter((feature) => feature.startsWith('beside:')).map((feature) => feature.slice(7)),
  );
  const names = [...new Set([...told.map(({ id }) => id), ...beside])].map((id) => ({
    id,
    name: nameOf('topic', id),
    colour: colours.get(id),
  }));
  return (
    <>
      {topics.length > 0 && (
        <fieldset className="report-topics" aria-label={text('field_topics')}>
          {topicChips(topics, names).map(({ id, name, why = '', colour }, index) => (
            <TooltipTrigger key={id} delay={250}>
              <ToggleButton
                className="topic-button"
                data-primary={index === 0 ? '' : undefined}
                isSelected={topic === id}
                onChange={(chosen) => onTopic(chosen ? id : undefined)}
              >
                <TopicDot colour={colour} />
                {name}
              </ToggleButton>
              <Tooltip className="tip" offset={6}>
                {why}
              </Tooltip>
            </TooltipTrigger>
          ))}
        </fieldset>
      )}
      <WithdrawnTopics
        chips={withdrawnChips(withdrawn, topics, names)}
        onAdd={(id) => onChange(addTopic(topics, id))}
      />
    </>
  );
}
