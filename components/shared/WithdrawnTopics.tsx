import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { text } from '@/lib/platform/texts';
import type { ChipItem } from './Chip';
import { landmark } from './landmark';
import { TopicDot } from './TopicDot';
import './fields.css';

type Properties = { chips: readonly ChipItem[]; onAdd: (id: string) => void };

/** Topics that corrections took away: each says why while it has the pointer or the focus, and comes back when pressed. */
export function WithdrawnTopics({ chips, onAdd }: Properties) {
  if (chips.length === 0) return null;
  return (
    <fieldset className="withdrawn" aria-label={text('topics_withdrawn')}>
      <span className="withdrawn-label" aria-hidden="true">
        {text('topics_withdrawn')}
      </span>
      {chips.map(({ id, name, why, colour }) => (
        <TooltipTrigger key={id} delay={250}>
          <Button
            className="withdrawn-topic"
            aria-label={text('topics_withdrawn_add', name)}
            onPress={() => onAdd(id)}
          >
            <TopicDot colour={colour} />
            {name}
          </Button>
          <Tooltip className="tip" offset={6} UNSTABLE_portalContainer={landmark()}>
            {why}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </fieldset>
  );
}
