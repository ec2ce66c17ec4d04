import { useLayoutEffect, useMemo, useRef } from 'react';
import { newId } from '@/lib/platform/new-id';
import { now } from '@/lib/platform/now';
import { text } from '@/lib/platform/texts';
import type { Highlight } from '@/lib/schema/clipping';
import type { Outcome } from '@/lib/schema/outcome';
import type { Passage } from '@/lib/text/sentence-places';
import { sendCommand } from './send-command';
import type { Tell } from './use-tell';

export type HighlightColour = Highlight['colour'];

export type Highlights = {
  /** Marks passages; returns the highlights that stand for them, those that were there already included. */
  add: (passages: readonly Passage[], colour: HighlightColour) => Promise<readonly Highlight[]>;
  /** Stores a highlight as it is now. */
  change: (highlight: Highlight) => Promise<Outcome<null>>;
  remove: (highlight: Highlight) => void;
};

/** Marks in a clipping's text: each can be undone. `blocks` are the texts passages are counted in. */
export function useHighlights(
  id: string,
  stored: readonly Highlight[],
  blocks: readonly string[],
  tell: Tell,
): Highlights {
  const latest = useRef(stored);
  useLayoutEffect(() => {
    latest.current = stored;
  }, [stored]);
  return useMemo(() => {
    const send = (put: Highlight[], drop: string[] = []) => sendCommand('editHighlights', { id, put, drop });
    return {
      async add(passages, colour) {
        const marks = passages.map((passage) => {
          const there = stored.find((highlight) => isAt(highlight, passage));
          return {
            before: there,
            after: there ? { ...there, colour } : highlightOf(passage, blocks, colour),
          };
        });
        const after = marks.map((mark) => mark.after);
        const before = marks.flatMap((mark) => mark.before ?? []);
        const made = marks.flatMap((mark) => (mark.before ? [] : mark.after.id));
        const outcome = await send(after);
        const undo = (): void => void send(before, made);
        return tell(outcome, { words: text('highlight_done'), undo, kind: 'highlight' }) ? after : [];
      },
      async change(highlight) {
        const there = () => latest.current.find(({ id: other }) => other === highlight.id);
        const before = there()?.colour ?? highlight.colour;
        const outcome = await send([highlight]);
        if (!outcome.ok || before === highlight.colour) return outcome;
        // A note that was written since stays.
        const undo = (): void => void send([{ ...(there() ?? highlight), colour: before }]);
        tell(outcome, { words: text('highlight_done'), undo, kind: `highlight ${highlight.id}` });
        return outcome;
      },
      remove(highlight) {
        void send([], [highlight.id]).then((outcome) =>
          tell(outcome, { words: text('highlight_removed'), undo: () => void send([highlight]) }),
        );
      },
    };
  }, [id, stored, blocks, tell]);
}

const isAt = ({ block, start, end }: Highlight, passage: Passage): boolean =>
  block === passage.block && start === passage.start && end === passage.end;

const highlightOf = (passage: Passage, blocks: readonly string[], colour: HighlightColour): Highlight => ({
  id: newId(),
  ...passage,
  quote: blocks[passage.block]?.slice(passage.start, passage.end) ?? '',
  colour,
  note: '',
  createdAt: now(),
});
