import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { firstSeen } from '@/components/reader/reading-place';
import { passagesOf, rangeOf, showElement } from '@/components/reader/text-places';
import { joinPassages, type Passage, sentencePlaces } from '@/lib/text/sentence-places';

/** What is selected of a report's text, by mouse, by caret or sentence by sentence. */
type Passages = {
  passages: readonly Passage[];
  /** What is selected at this moment; a key may come before the page is told of a selection. */
  now: () => readonly Passage[];
  /** Whether the keys walk over sentences. */
  walking: boolean;
  /** Selects the first sentence that is seen. */
  walk: () => void;
  /** Goes to another sentence, or takes it in too. */
  step: (by: -1 | 1, extend: boolean) => void;
  clear: () => void;
};

const none: readonly Passage[] = [];

/** Follows the page's selection within `root`, which shows blocks of these texts. */
export function usePassages(root: RefObject<HTMLElement | null>, blocks: readonly string[]): Passages {
  const [passages, setPassages] = useState(none);
  const [walking, setWalking] = useState(false);
  const sentences = useMemo(() => sentencePlaces(blocks), [blocks]);
  /** The sentence where walking began, and the one it has come to. */
  const walked = useRef({ from: 0, to: 0 });

  useEffect(() => {
    const read = (): void => {
      const selected = selectedIn(root.current);
      setPassages(selected);
      if (selected.length === 0) setWalking(false);
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [root]);

  const select = useCallback(
    (from: number, to: number): void => {
      walked.current = { from, to };
      const chosen = joinPassages(sentences.slice(Math.min(from, to), Math.max(from, to) + 1));
      const range = root.current && rangeOf(root.current, chosen);
      const selection = getSelection();
      if (!range || !selection) return;
      selection.removeAllRanges();
      selection.addRange(range);
      setWalking(true);
      const edge = to < from ? range.startContainer : range.endContainer;
      if (edge.parentElement) showElement(edge.parentElement, 'nearest');
    },
    [root, sentences],
  );

  return {
    passages,
    now: useCallback(() => selectedIn(root.current), [root]),
    walking,
    walk: () => {
      const seen = root.current ? firstSeen(root.current) : 0;
      const first = sentences.findIndex(({ block }) => block >= seen);
      if (sentences.length > 0) select(Math.max(first, 0), Math.max(first, 0));
    },
    step: (by, extend) => {
      const to = Math.min(Math.max(walked.current.to + by, 0), sentences.length - 1);
      select(extend ? walked.current.from : to, to);
    },
    clear: () => getSelection()?.removeAllRanges(),
  };
}

function selectedIn(root: HTMLElement | null): readonly Passage[] {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (!root || !range || range.collapsed || !root.contains(range.commonAncestorContainer)) return none;
  return passagesOf(root, range);
}
