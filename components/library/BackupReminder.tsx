import { Button } from 'react-aria-components/Button';
import { useBackup } from '@/components/hooks/use-backup';
import { useBackupReminder } from '@/components/hooks/use-backup-reminder';
import type { CatalogueState } from '@/components/hooks/use-catalogue';
import type { NoticeQueue } from '@/components/shared/Notices';
import { WorkProgress } from '@/components/shared/WorkProgress';
import { languageTag, text } from '@/lib/platform/texts';
import './backup-reminder.css';

const words = (count: number): string => count.toLocaleString(languageTag());

/** A line over the list where a backup is due: it can be made at once, or put off. */
export function BackupReminder({ state, notices }: { state: CatalogueState; notices: NoticeQueue }) {
  const { due, later } = useBackupReminder(state);
  const { state: work, make, stop } = useBackup(notices);
  if (work.step === 'making') {
    return (
      <section className="backup-reminder" aria-label={text('reminder_label')}>
        <WorkProgress label={text('settings_backup_making', words(work.done))} onStop={stop} />
      </section>
    );
  }
  if (!due) return null;
  const said = due.never
    ? text('reminder_never', words(due.clippings))
    : text('reminder_due', words(due.days), words(due.clippings));
  return (
    <section className="backup-reminder" aria-label={text('reminder_label')}>
      <p>{said}</p>
      <Button className="plain-button" data-first="" onPress={() => void make()}>
        {text('reminder_now')}
      </Button>
      <Button className="plain-button" onPress={later}>
        {text('reminder_later')}
      </Button>
    </section>
  );
}
