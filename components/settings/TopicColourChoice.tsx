import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { TopicDot } from '@/components/shared/TopicDot';
import { text, type TextKey } from '@/lib/platform/texts';
import { TopicColour } from '@/lib/schema/taxonomy';
import './topic-colour-choice.css';

const names: Record<TopicColour, TextKey> = {
  rose: 'topic_colour_rose',
  clay: 'topic_colour_clay',
  amber: 'topic_colour_amber',
  olive: 'topic_colour_olive',
  teal: 'topic_colour_teal',
  blue: 'topic_colour_blue',
  violet: 'topic_colour_violet',
  slate: 'topic_colour_slate',
};

type Properties = { chosen: TopicColour | null; onChoose: (colour: TopicColour | null) => void };

/** The colour that stands before a topic's name, or none; what is chosen is named beside the dots. */
export function TopicColourChoice({ chosen, onChoose }: Properties) {
  const nameOf = (colour: TopicColour | null): string => text(colour ? names[colour] : 'topic_colour_none');
  return (
    <RadioGroup
      className="topic-colours"
      orientation="horizontal"
      value={chosen ?? ''}
      onChange={(value) => onChoose(TopicColour.safeParse(value).data ?? null)}
    >
      <Label className="field-label">{text('topic_colour')}</Label>
      {[null, ...TopicColour.options].map((colour) => (
        <Radio
          key={colour ?? ''}
          value={colour ?? ''}
          className="topic-colour"
          data-none={colour ? undefined : ''}
          aria-label={nameOf(colour)}
        >
          {colour && <TopicDot colour={colour} />}
        </Radio>
      ))}
      <span className="topic-colour-name" aria-hidden="true">
        {nameOf(chosen)}
      </span>
    </RadioGroup>
  );
}
