import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { askToPersist, storageRoom, type StorageRoom } from '@/lib/platform/storage-room';
import { text } from '@/lib/platform/texts';
import { countClippings } from '@/lib/store/clippings';

/** What the library takes and whether the browser keeps it; undefined until it is known. Follows what is stored. */
export function useStorage(notices: NoticeQueue): {
  room: StorageRoom | undefined;
  count: { library: number; bin: number } | undefined;
  askToKeep: () => void;
} {
  const [asked, setAsked] = useState(0);
  const stored = useLiveQuery(
    async () => ({ count: await countClippings(), room: await storageRoom() }),
    [asked],
  );
  const askToKeep = async (): Promise<void> => {
    const kept = await askToPersist();
    if (!kept) notices.add({ words: text('settings_storage_refused') }, { timeout: 6_000 });
    setAsked((times) => times + 1);
  };
  return { room: stored?.room, count: stored?.count, askToKeep: () => void askToKeep() };
}
