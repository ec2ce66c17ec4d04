import { Button } from 'react-aria-components/Button';
import { useBackup } from '@/components/hooks/use-backup';
import { useBackupReminder } from '@/components/hooks/use-backup-reminder';
import type { CatalogueState } from '@/components/hooks/use-catalogue';
import type { NoticeQueue } from '@/components/shared/Notices';
import { WorkProgress } from '@/components/shared/WorkProgress';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import './backup-reminder.css';

/** A line over the list where a backup is due: it can be made at once, or put off. */
export function BackupReminder({ state, notices }: { state: CatalogueState; notices: NoticeQueue }) {
  const { due, later } = useBackupReminder(state);
  const { state: work, make, stop } = useBackup(notices);
  if (work.step === 'making') {
    return (
      <section className="backup-reminder" aria-label={text('reminder_label')}>
        <WorkProgress label={text('settings_backup_making', numberText(work.done))} onStop={stop} />
      </section>
    );
  }
  if (!due) return null;
  const said = due.never
    ? text('reminder_never', numberText(due.clippings))
    : text('reminder_due', numberText(due.days), numberText(due.clippings));
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
