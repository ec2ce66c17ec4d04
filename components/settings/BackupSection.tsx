import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { BackupWork } from '@/components/hooks/use-backup';
import { WorkProgress } from '@/components/shared/WorkProgress';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { RestorePreview } from './RestorePreview';
import { SettingsSection } from './SettingsSection';

const takingIn = { checking: 'settings_restore_checking', restoring: 'settings_restore_running' } as const;

/** The library as one file: made, and taken in again. */
export function BackupSection({ work, children }: { work: BackupWork; children: ReactNode }) {
  const { state } = work;
  const busy = state.step !== 'idle';
  return (
    <SettingsSection title={text('settings_backup')}>
      <p>{text('settings_backup_lead')}</p>
      {state.step !== 'preview' && (
        <div className="settings-acts">
          <Button className="plain-button" data-first="" isPending={busy} onPress={() => void work.make()}>
            {text('settings_backup_make')}
          </Button>
          <FileTrigger
            acceptedFileTypes={['application/json']}
            onSelect={(files) => files?.[0] && void work.choose(files[0])}
          >
            <Button className="plain-button" isPending={busy}>
              {text('settings_restore')}
            </Button>
          </FileTrigger>
        </div>
      )}
      {state.step === 'making' && (
        <WorkProgress label={text('settings_backup_making', numberText(state.done))} onStop={work.stop} />
      )}
      {state.step === 'reading' && (
        <WorkProgress label={text('settings_restore_reading', numberText(state.done))} onStop={work.stop} />
      )}
      {state.step === 'preview' && (
        <RestorePreview
          preview={state.preview}
          onRestore={() => void work.restore(state.file, state.preview)}
          onDismiss={work.dismiss}
        />
      )}
      {(state.step === 'checking' || state.step === 'restoring') && (
        <WorkProgress
          label={text(takingIn[state.step], numberText(state.done), numberText(state.entries))}
          part={state.done / Math.max(1, state.entries)}
          onStop={work.stop}
        />
      )}
      {children}
    </SettingsSection>
  );
}
