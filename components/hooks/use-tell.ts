import { useMemo, useRef } from 'react';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { text } from '@/lib/platform/texts';
import type { Outcome } from '@/lib/schema/outcome';

/** What is told of something that was done: its words, the way back, and whether it takes the place of the word before it of its kind. */
type Told = { words: string; undo?: (() => void) | undefined; kind?: string };

/** Tells what came of a command; returns whether it was done. */
export type Tell = (outcome: Outcome<unknown>, told: Told) => boolean;

/** How many acts can be taken back one after the other. */
const most = 50;

/** Tells what was done in a page's notices, and keeps the way back: `undo` takes back what was done last. */
export function useTell(notices: NoticeQueue): { tell: Tell; undo: () => void } {
  const acts = useRef<{ key: string; kind: string; run: () => void }[]>([]);
  return useMemo(() => {
    const takeBack = (key: string): void => {
      const act = acts.current.find((done) => done.key === key);
      acts.current = acts.current.filter((done) => done !== act);
      act?.run();
    };
    return {
      tell(outcome, { words, undo, kind = '' }) {
        if (!outcome.ok) {
          tellFailure(notices, outcome.failure);
          return false;
        }
        const before = acts.current.at(-1);
        if (kind !== '' && before?.kind === kind) notices.close(before.key);
        const action = undo && { label: text('popup_undo'), run: () => takeBack(key) };
        const key: string = notices.add({ words, ...(action && { action }) }, { timeout: undoMs });
        if (undo) acts.current = [...acts.current, { key, kind, run: undo }].slice(-most);
        return true;
      },
      undo() {
        const last = acts.current.at(-1);
        if (!last) return;
        notices.close(last.key);
        takeBack(last.key);
      },
    };
  }, [notices]);
}
