import { textOf } from '@/lib/text/body-lines';
import { type Caret, type Draft, isLeaf } from '@/lib/text/draft';
import { commonEnds } from '@/lib/text/follow-blocks';

/** A draft with the steps that led to it, and those that were taken back. */
export type DraftHistory = {
  draft: Draft;
  past: readonly Draft[];
  future: readonly Draft[];
  /** Where was typed last: typing on there is the same step. */
  typing: string;
};

/** How many steps can be taken back. */
const most = 200;

export const historyOf = (draft: Draft): DraftHistory => ({ draft, past: [], future: [], typing: '' });

/** The history with a step more; steps of the same `typing` are one, an empty one stands for itself. */
export function stepped(history: DraftHistory, draft: Draft, typing = ''): DraftHistory {
  if (draft === history.draft) return history;
  const goesOn = typing !== '' && typing === history.typing;
  const past = goesOn ? history.past : [...history.past, history.draft].slice(-most);
  return { draft, past, future: [], typing };
}

/** The history a step back. */
export function undone(history: DraftHistory): DraftHistory {
  const draft = history.past.at(-1);
  if (!draft) return history;
  return { draft, past: history.past.slice(0, -1), future: [history.draft, ...history.future], typing: '' };
}

/** The history with the step that was taken back last. */
export function redone(history: DraftHistory): DraftHistory {
  const [draft, ...future] = history.future;
  if (!draft) return history;
  return { draft, past: [...history.past, history.draft], future, typing: '' };
}

/** Where the first block that differs was changed, so that the eye follows a step back; undefined where no text was. */
export function changedAt(before: Draft, after: Draft): Caret | undefined {
  const changed = after.find((block, index) => block !== before[index]);
  if (!changed || changed.gone || !isLeaf(changed.node)) return undefined;
  const words = textOf(changed.node);
  const was = before.find(({ key }) => key === changed.key);
  const { tail } = commonEnds(was ? textOf(was.node) : '', words);
  return { key: changed.key, path: [], at: words.length - tail };
}
