import { type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tag } from 'react-aria-components/TagGroup';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { TopicColour } from '@/lib/schema/taxonomy';
import { landmark } from './landmark';
import { TopicDot } from './TopicDot';

/** A thing a clipping carries: a topic, a tag, a collection, a hospital. */
export type ChipItem = {
  id: string;
  name: string;
  /** Why it is there; shown while the chip has the pointer or the focus. */
  why?: string;
  /** A topic's colour. */
  colour?: TopicColour | undefined;
};

/** One chip of a `ChipField`. */
export function Chip({ item, removeLabel }: { item: ChipItem; removeLabel: string }) {
  const chip = useRef<HTMLDivElement>(null);
  return (
    <Tag ref={chip} id={item.id} textValue={item.name} className="chip">
      {({ isHovered, isFocusVisible, allowsRemoving }): ReactNode => (
        <>
          <TopicDot colour={item.colour} />
          <span>{item.name}</span>
          {item.why && <span className="visually-hidden">{item.why}</span>}
          {item.why && (
            // The chip itself is the trigger: within a row of chips nothing else may take the focus.
            <TooltipTrigger isOpen={isHovered || isFocusVisible}>
              <Tooltip className="tip" triggerRef={chip} offset={6} UNSTABLE_portalContainer={landmark()}>
                {item.why}
              </Tooltip>
            </TooltipTrigger>
          )}
          {allowsRemoving && (
            <Button slot="remove" className="chip-remove" aria-label={removeLabel}>
              <svg viewBox="0 0 8 8" aria-hidden="true">
                <path d="M1 1l6 6M7 1L1 7" />
              </svg>
            </Button>
          )}
        </>
      )}
    </Tag>
  );
}
