import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { text } from '@/lib/platform/texts';
import type { RegisteredHospital } from '@/lib/schema/learning';
import type { RegisterEdit } from '@/lib/schema/register';
import { listNaming } from '@/lib/store/clippings';
import { getKnowledge } from '@/lib/store/knowledge';
import { sendCommand } from './send-command';

const byName = new Intl.Collator('zh-CN').compare;
const none: readonly RegisteredHospital[] = [];

/** The register of hospitals by name, undefined while it is read, and the way to change it; each change can be undone while its notice stands. */
export function useRegister(notices: NoticeQueue): {
  hospitals: readonly RegisteredHospital[] | undefined;
  onEdit: (edit: RegisterEdit) => void;
} {
  const register = useLiveQuery(async () => (await getKnowledge('register')) ?? none);
  const hospitals = useMemo(
    () => register?.toSorted((one, other) => byName(one.name, other.name)),
    [register],
  );
  const send = async (edit: RegisterEdit, isUndo = false): Promise<void> => {
    const outcome = await sendCommand('editRegister', { edit });
    if (!outcome.ok && outcome.failure === 'not-found')
      notices.add({ words: text('settings_hospitals_none'), tone: 'danger' });
    else if (!outcome.ok) tellFailure(notices, outcome.failure);
    else if (!isUndo) {
      const { undo } = outcome.value;
      const action = { label: text('popup_undo'), run: () => void send(undo, true) };
      notices.add({ words: text('settings_hospitals_changed'), action }, { timeout: undoMs });
    }
  };
  return { hospitals, onEdit: (edit) => void send(edit) };
}

/** Ids of the library's clippings that name a hospital by one of its names; empty while they are sought. */
export function useNaming({ name, aliases }: RegisteredHospital): readonly string[] {
  const names = [name, ...aliases];
  return useLiveQuery(() => listNaming(names), [names.join('\n')]) ?? [];
}
