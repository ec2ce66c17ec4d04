import { useLiveQuery } from 'dexie-react-hooks';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { defaultTaxonomy } from '@/lib/classify/taxonomy';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { Taxonomy, TaxonomyEdit } from '@/lib/schema/taxonomy';
import { getKnowledge } from '@/lib/store/knowledge';
import { sendCommand } from './send-command';

/** The taxonomy readings are made with, and the way to change it; each change can be undone while its notice stands. */
export function useTaxonomyEditing(notices: NoticeQueue): {
  taxonomy: Taxonomy;
  onEdit: (edit: TaxonomyEdit) => void;
} {
  const taxonomy = useLiveQuery(() => getKnowledge('taxonomy')) ?? defaultTaxonomy;
  const send = async (edit: TaxonomyEdit, isUndo = false): Promise<void> => {
    const outcome = await sendCommand('editTaxonomy', { edit });
    if (!outcome.ok) {
      const nothing = outcome.failure === 'not-found';
      const words = nothing ? text('settings_topics_none') : failureText(outcome.failure);
      notices.add({ words, tone: 'danger' });
    } else if (!isUndo) {
      const action = { label: text('popup_undo'), run: () => void send(outcome.value.undo, true) };
      notices.add({ words: text('settings_topics_changed'), action }, { timeout: undoMs });
    }
  };
  return { taxonomy, onEdit: (edit) => void send(edit) };
}
