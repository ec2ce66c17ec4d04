import { type Caret, type Draft, type Leaf, leafAt, split, withText } from './draft';
import { textOf } from './body-lines';

/**
 * A draft with lines put in place of a leaf's text from `start` to `end`, each in a block of its own where the leaf can
 * be split; and the caret behind the last.
 */
export function withLines(
  draft: Draft,
  leaf: Leaf,
  { start, end, lines }: { start: number; end: number; lines: readonly string[] },
): { draft: Draft; caret: Caret } {
  const put = (state: { draft: Draft; caret: Caret }, words: string): { draft: Draft; caret: Caret } => {
    const node = leafAt(state.draft, state.caret);
    const text = node ? textOf(node) : '';
    const { at } = state.caret;
    const typed = text.slice(0, at) + words + text.slice(at);
    return {
      draft: withText(state.draft, state.caret, typed),
      caret: { ...state.caret, at: at + words.length },
    };
  };
  const node = leafAt(draft, leaf);
  const text = node ? textOf(node) : '';
  const cut = withText(draft, leaf, text.slice(0, start) + text.slice(end));
  let state: { draft: Draft; caret: Caret } = { draft: cut, caret: { ...leaf, at: start } };
  lines.forEach((line, index) => {
    if (index > 0) state = split(state.draft, state.caret) ?? put(state, ' ');
    state = put(state, line);
  });
  return state;
}
