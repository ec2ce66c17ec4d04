import { useEffect, useMemo, useState } from 'react';
import {
  changeBackupNote,
  getBackupNote,
  type BackupNote,
  watchBackupNote,
} from '@/lib/platform/backup-note';
import { now } from '@/lib/platform/now';
import { type BackupDue, backupDue } from '@/lib/actions/backup-due';
import type { CatalogueState } from './use-catalogue';
import { useSettings } from './use-settings';

/** How long a reminder that was put off stays away, in ms. */
const quietMs = 3 * 86_400_000;

/** Why a backup is due, undefined while it is not, and the way to put the reminder off. */
export function useBackupReminder({ catalogue, version, whole }: CatalogueState): {
  due: BackupDue | undefined;
  later: () => void;
} {
  const { settings } = useSettings();
  const [note, setNote] = useState<BackupNote>();
  useEffect(() => {
    void getBackupNote().then(setNote);
    return watchBackupNote(setNote);
  }, []);
  const due = useMemo(() => {
    if (!whole || !settings || !note) return undefined;
    return backupDue(instants(catalogue), note, settings, now());
    // The catalogue changes in place; its version tells.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [catalogue, version, whole, settings, note]);
  const later = (): void =>
    void changeBackupNote({ quietUntil: new Date(Date.parse(now()) + quietMs).toISOString() });
  return { due, later };
}

/** When each clipping outside the bin was clipped. */
function* instants({ entries }: CatalogueState['catalogue']): Generator<string> {
  for (const { binned, clippedAt } of entries.values()) if (!binned) yield clippedAt;
}
