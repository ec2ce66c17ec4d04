import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { HighlightColour } from '@/components/hooks/use-highlights';
import { text } from '@/lib/platform/texts';
import type { Passage } from '@/lib/text/sentence-places';
import { highlightColours } from './highlight-colours';
import { rangeOf } from './text-places';

type Properties = {
  root: RefObject<HTMLElement | null>;
  passages: readonly Passage[];
  onMark: (colour: HighlightColour) => void;
  onNote: () => void;
};

/** What can be done with the words that are selected; it stands over them. */
export function HighlightBar({ root, passages, onMark, onNote }: Properties) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = root.current && placeOver(root.current, passages);
    if (!place || !bar.current) return;
    bar.current.style.insetBlockStart = `${place.top}px`;
    bar.current.style.insetInlineStart = `${place.left}px`;
    bar.current.toggleAttribute('data-below', place.below);
  }, [root, passages]);
  return (
    <Toolbar
      className="highlight-bar"
      aria-label={text('highlight_bar')}
      ref={bar}
      // Pressing a button must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {highlightColours.map(({ id, label }, index) => (
        <Button
          key={id}
          className="highlight-choice"
          aria-label={text(label)}
          aria-keyshortcuts={String(index + 1)}
          onPress={() => onMark(id)}
        >
          <span className={`swatch mark-${id}`} aria-hidden="true">
            {text('highlight_sample')}
          </span>
        </Button>
      ))}
      <Button className="highlight-note-button" aria-keyshortcuts="n" onPress={onNote}>
        {text('highlight_note')} <kbd aria-hidden="true">n</kbd>
      </Button>
    </Toolbar>
  );
}

type Place = { top: number; left: number; below: boolean };

/** Pixels the bar needs above the words. */
const room = 48;
/** Pixels from its middle to its ends. */
const half = 132;

function placeOver(root: HTMLElement, passages: readonly Passage[]): Place | undefined {
  const range = rangeOf(root, passages);
  if (!range) return undefined;
  const words = range.getBoundingClientRect();
  const frame = root.getBoundingClientRect();
  const seenFrom = root.closest('.reader-scroll')?.getBoundingClientRect().top ?? 0;
  const below = words.top - seenFrom < room;
  const middle = words.left + words.width / 2 - frame.left;
  const left = Math.min(Math.max(middle, half), Math.max(frame.width - half, half));
  return { top: (below ? words.bottom : words.top) - frame.top, left, below };
}
