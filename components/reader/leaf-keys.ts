import type { TextEditing } from '@/components/hooks/use-text-editing';
import { textOf } from '@/lib/text/body-lines';
import { type Draft, type Leaf, joinBefore, leafAt, split, withText } from '@/lib/text/draft';

export type LeafActs = Pick<TextEditing, 'change' | 'undo' | 'redo'> & { onDone: () => void };

type Pressed = {
  key: string;
  /** Ctrl, or Command. */
  command: boolean;
  shift: boolean;
  /** What is selected in the field. */
  start: number;
  end: number;
};

/** What a key does in a field of the text, where it does more than writing. */
export function leafAct(
  leaf: Leaf,
  { words, isSet, move, ...on }: LeafActs & { words: string; isSet: boolean; move: (by: -1 | 1) => void },
  { key, command, shift, start, end }: Pressed,
): (() => void) | undefined {
  const collapsed = start === end;
  const acts: Record<string, (() => void) | false> = {
    Escape: on.onDone,
    Enter: !shift && !isSet && (() => on.change((draft) => splitAt(draft, leaf, start, end))),
    Backspace: collapsed && start === 0 && (() => on.change((draft) => joinBefore(draft, leaf))),
    Delete: collapsed && start === words.length && (() => on.change((draft) => joinBehind(draft, leaf))),
    ArrowUp: collapsed && start === 0 && (() => move(-1)),
    ArrowDown: collapsed && start === words.length && (() => move(1)),
    z: command && (shift ? on.redo : on.undo),
    Z: command && on.redo,
    y: command && on.redo,
  };
  return acts[key] || undefined;
}

function splitAt(draft: Draft, leaf: Leaf, start: number, end: number) {
  const node = leafAt(draft, leaf);
  const words = node ? textOf(node) : '';
  return split(withText(draft, leaf, words.slice(0, start) + words.slice(end)), { ...leaf, at: start });
}

/** The block, or the item, behind a leaf joined to it. */
function joinBehind(draft: Draft, { key, path }: Leaf) {
  const index = path.at(-1);
  if (index !== undefined) return joinBefore(draft, { key, path: [...path.slice(0, -1), index + 1] });
  const shown = draft.filter((block) => !block.gone);
  const next = shown[shown.findIndex((block) => block.key === key) + 1];
  return next && joinBefore(draft, { key: next.key, path: [] });
}
