import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/lib/schema/outcome';
import type { Body } from '@/lib/schema/body';
import { newId } from '@/lib/platform/new-id';
import { text } from '@/lib/platform/texts';
import { bodyOfDraft, type Caret, type Draft, draftOf } from '@/lib/text/draft';
import type { SaveState } from './edit-queue';
import { changedAt, type DraftHistory, historyOf, redone, stepped, undone } from './draft-history';
import { sendCommand } from './send-command';
import { useEdits } from './use-edits';
import { useLatest } from './use-latest';
import type { Tell } from './use-tell';

export type TextEditing = {
  draft: Draft;
  /** Where the writing goes on after the last change of shape; undefined where it stays. */
  caret: Caret | undefined;
  save: SaveState;
  flush: () => Promise<void>;
  /** Takes a change; `typing` names the place of what is typed, so that going on there is one step to undo. */
  change: (
    make: (draft: Draft) => Draft | { draft: Draft; caret: Caret } | undefined,
    typing?: string,
  ) => void;
  undo: () => void;
  redo: () => void;
};

type State = { steps: DraftHistory; caret?: Caret };

/**
 * Edits a clipping's text, saved as it is written; one version before is kept however long the editing lasts. When it
 * ends, what was changed is told, with the way back.
 */
export function useTextEditing(id: string, body: Body, tell: Tell): TextEditing {
  const [{ steps, caret }, setState] = useState<State>(() => ({ steps: historyOf(draftOf(body)) }));
  const session = useRef(newId());
  const saved = useRef<Outcome<null>>(undefined);
  const send = useCallback(
    async ({ body: tree }: { body: Body }) => {
      saved.current = await sendCommand('editText', { id, body: tree, session: session.current });
      return saved.current;
    },
    [id],
  );
  const { edit, flush, save } = useEdits<{ body: Body }>(send, '');

  const { draft } = steps;
  const stored = useRef(draft);
  useEffect(() => {
    if (draft === stored.current) return;
    stored.current = draft;
    edit({ body: bodyOfDraft(draft) });
  }, [draft, edit]);

  const tellEnd = useLatest(async () => {
    await flush();
    const outcome = saved.current;
    if (!outcome) return;
    const putBack = async (): Promise<void> => {
      const undoing = await sendCommand('restoreRevision', { revisionId: session.current });
      tell(undoing, { words: text('text_undone') });
    };
    tell(outcome, { words: text('text_edited'), undo: () => void putBack() });
  });
  useEffect(() => () => void tellEnd(), [tellEnd]);

  const change = useCallback<TextEditing['change']>((make, typing = '') => {
    setState((state) => {
      const made = make(state.steps.draft);
      if (!made) return state;
      if (!('caret' in made)) return { steps: stepped(state.steps, made, typing) };
      return { steps: stepped(state.steps, made.draft, typing), caret: made.caret };
    });
  }, []);
  return {
    draft,
    caret,
    save,
    flush,
    change,
    undo: useCallback(() => setState((state) => back(state, undone(state.steps))), []),
    redo: useCallback(() => setState((state) => back(state, redone(state.steps))), []),
  };
}

function back({ steps }: State, next: DraftHistory): State {
  const caret = changedAt(steps.draft, next.draft);
  return { steps: next, ...(caret && { caret }) };
}
