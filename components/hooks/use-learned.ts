import { useLiveQuery } from 'dexie-react-hooks';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { LearnedModel } from '@/lib/schema/learning';
import { getKnowledge } from '@/lib/store/knowledge';
import { sendCommand } from './send-command';

/** How many corrections were learned from, and the way to forget it all, which can be undone while its notice stands. */
export function useLearned(notices: NoticeQueue): { corrections: number; forget: () => void } {
  const learned = useLiveQuery(() => getKnowledge('learned'));
  const put = async (next: LearnedModel | null, undo?: () => void): Promise<void> => {
    const outcome = await sendCommand('setLearned', { learned: next });
    if (!outcome.ok) notices.add({ words: failureText(outcome.failure), tone: 'danger' });
    else if (undo) {
      const action = { label: text('popup_undo'), run: undo };
      notices.add({ words: text('settings_learned_forgotten'), action }, { timeout: undoMs });
    }
  };
  return {
    corrections: learned?.corrections ?? 0,
    forget: () => learned && void put(null, () => void put(learned)),
  };
}
