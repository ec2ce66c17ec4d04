import { useRef, useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { offerDownload } from '@/components/shared/offer-download';
import { byteWords } from '@/components/shared/byte-words';
import { makeBackup } from '@/lib/actions/make-backup';
import { type BackupPreview, previewBackup } from '@/lib/actions/preview-backup';
import { restoreBackup } from '@/lib/actions/restore-backup';
import { changeBackupNote } from '@/lib/platform/backup-note';
import { failureText } from '@/lib/platform/failure-text';
import { now } from '@/lib/platform/now';
import { text } from '@/lib/platform/texts';
import type { Outcome } from '@/lib/schema/outcome';
import type { Progress } from '@/lib/schema/progress';

/** Where the work on a backup stands; `done` counts its portions. */
type BackupState =
  | { step: 'idle' }
  | { step: 'making' | 'reading'; done: number }
  | { step: 'preview'; file: File; preview: BackupPreview }
  | { step: 'checking' | 'restoring'; done: number; entries: number };

/** How often progress is drawn, in milliseconds: a library may have a hundred thousand portions. */
const drawEvery = 100;

/** Makes a backup as a download, and takes one in: first what would change, then, when asked, the change. */
export function useBackup(notices: NoticeQueue) {
  const [state, setState] = useState<BackupState>({ step: 'idle' });
  const running = useRef<AbortController>(undefined);

  const drawing = (show: (done: number) => BackupState) => {
    let drawn = performance.now();
    return (done: number): void => {
      if (performance.now() - drawn < drawEvery) return;
      drawn = performance.now();
      setState(show(done));
    };
  };
  const begin = (show: (done: number) => BackupState): Required<Progress> => {
    running.current = new AbortController();
    setState(show(0));
    return { onStep: drawing(show), signal: running.current.signal };
  };
  /** The value of an outcome; a failure is told, and the work is over. */
  const settle = <T>(outcome: Outcome<T>): T | undefined => {
    setState({ step: 'idle' });
    if (outcome.ok) return outcome.value;
    const tone = outcome.failure === 'cancelled' ? 'plain' : 'danger';
    const detail = outcome.failure === 'import-invalid' && outcome.detail ? ` (${outcome.detail})` : '';
    notices.add({ words: failureText(outcome.failure) + detail, tone });
    return undefined;
  };
  return {
    state,
    stop: () => running.current?.abort(),
    dismiss: () => setState({ step: 'idle' }),
    async make(): Promise<void> {
      // What is clipped while the backup is written may not be in it.
      const madeAt = now();
      const content = settle(await makeBackup(begin((done) => ({ step: 'making', done }))));
      if (!content) return;
      const name = `xinglin-backup-${now().slice(0, 19).replaceAll(':', '-')}.json`;
      offerDownload({ name, mediaType: content.type, content });
      await changeBackupNote({ madeAt, quietUntil: '' });
      notices.add({ words: text('settings_backup_made', name, byteWords(content.size)) }, { timeout: 8_000 });
    },
    async choose(file: File): Promise<void> {
      const preview = settle(
        await previewBackup(
          file,
          begin((done) => ({ step: 'reading', done })),
        ),
      );
      if (preview) setState({ step: 'preview', file, preview });
    },
    async restore(file: File, { entries }: BackupPreview): Promise<void> {
      const { onStep: onCheck, signal } = begin((done) => ({ step: 'checking', done, entries }));
      const onStep = drawing((done) => ({ step: 'restoring', done, entries }));
      const count = settle(await restoreBackup(file, { onCheck, onStep, signal }));
      if (!count) return;
      notices.add({ words: text('settings_restore_done', count.added, count.renewed, count.kept) });
    },
  };
}
export type { BackupPreview };
export type BackupWork = ReturnType<typeof useBackup>;
