import { text } from '@/lib/platform/texts';
import { sendCommand } from './send-command';
import type { Tell } from './use-tell';

/**
 * Makes a collection, or a saved view, and tells of it with the way back; a collection that is there by that name is
 * answered with in silence. Undefined where that failed, which is told.
 */
export async function createCollection(tell: Tell, name: string, view?: string): Promise<string | undefined> {
  const outcome = await sendCommand('createCollection', { name, view });
  if (outcome.ok && !outcome.value.made) return outcome.value.id;
  const discard = async (id: string): Promise<void> => {
    tell(await sendCommand('deleteCollection', { id }), { words: text('act_undone') });
  };
  const words = text(view === undefined ? 'collection_made' : 'view_made', name);
  tell(outcome, { words, undo: () => outcome.ok && void discard(outcome.value.id) });
  return outcome.ok ? outcome.value.id : undefined;
}
