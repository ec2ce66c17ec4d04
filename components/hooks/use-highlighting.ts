import { type RefObject, useCallback, useState } from 'react';
import { highlightColours } from '@/components/reader/highlight-colours';
import type { Passage } from '@/lib/text/sentence-places';
import type { HighlightColour, Highlights } from './use-highlights';
import { type Keys, useKeys } from './use-keys';
import { usePassages } from './use-passages';

type Options = {
  root: RefObject<HTMLElement | null>;
  /** Texts of the blocks shown in `root`. */
  blocks: readonly string[];
  highlights: Highlights;
};

type Highlighting = {
  /** What is selected. */
  passages: readonly Passage[];
  /** The words the keys have come to, to be said. */
  walked: string;
  mark: (colour?: HighlightColour) => void;
  annotate: () => void;
  /** The highlight whose card is open, and what asked for it. */
  opened: { id: string; from?: Element } | undefined;
  open: (id: string, from?: Element) => void;
  close: () => void;
};

/**
 * Marks the words that are selected, by key or by button. Without a selection `h` and `n` begin to walk over the
 * sentences, so that nothing needs a mouse; the colour used last is the colour of the next.
 */
export function useHighlighting({ root, blocks, highlights }: Options): Highlighting {
  const { passages, now, walking, walk, step, clear } = usePassages(root, blocks);
  const [colour, setColour] = useState<HighlightColour>('yellow');
  const [opened, setOpened] = useState<Highlighting['opened']>();

  const mark = async (chosen: HighlightColour, withNote: boolean): Promise<void> => {
    const selected = now();
    setColour(chosen);
    clear();
    const [first] = await highlights.add(selected, chosen);
    if (withNote && first) setOpened({ id: first.id });
  };
  const markOrWalk = (withNote: boolean): void => {
    if (now().length > 0) void mark(colour, withNote);
    else walk();
  };
  const walkingKeys: Keys = {
    ArrowRight: ({ shiftKey }) => step(1, shiftKey),
    ArrowLeft: ({ shiftKey }) => step(-1, shiftKey),
    ArrowDown: ({ shiftKey }) => step(1, shiftKey),
    ArrowUp: ({ shiftKey }) => step(-1, shiftKey),
  };
  const colourKeys = highlightColours.map(({ id }, index) => [String(index + 1), () => void mark(id, false)]);
  useKeys(
    {
      h: () => markOrWalk(false),
      n: () => markOrWalk(true),
      ...(passages.length > 0 && { ...Object.fromEntries(colourKeys), Escape: clear }),
      ...(walking && walkingKeys),
    },
    'first',
  );
  const walked = walking
    ? passages.map(({ block, start, end }) => blocks[block]?.slice(start, end)).join('')
    : '';
  return {
    passages,
    walked,
    mark: (chosen = colour) => void mark(chosen, false),
    annotate: () => void mark(colour, true),
    opened,
    open: useCallback((id, from) => setOpened({ id, ...(from && { from }) }), []),
    close: useCallback(() => setOpened(undefined), []),
  };
}
