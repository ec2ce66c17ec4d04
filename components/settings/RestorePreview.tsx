import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { BackupPreview } from '@/components/hooks/use-backup';
import { numberText } from '@/components/shared/number-text';
import { languageTag, text, type TextKey } from '@/lib/platform/texts';

const lines = [
  ['added', 'settings_restore_added'],
  ['renewed', 'settings_restore_renewed'],
  ['kept', 'settings_restore_kept'],
  ['damaged', 'settings_restore_damaged'],
] as const satisfies readonly (readonly [keyof BackupPreview['count'], TextKey])[];

type Properties = { preview: BackupPreview; onRestore: () => void; onDismiss: () => void };

/** What taking a backup in would change, before it does. */
export function RestorePreview({ preview: { head, count }, onRestore, onDismiss }: Properties) {
  const made = new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long', timeStyle: 'short' });
  const part = useRef<HTMLElement>(null);
  // The button that asked is gone: the keyboard goes on here.
  useEffect(() => part.current?.focus(), []);
  return (
    <section
      ref={part}
      tabIndex={-1}
      className="restore-preview"
      aria-label={text('settings_restore_preview')}
    >
      <p>
        <strong>{text('settings_restore_made', made.format(new Date(head.createdAt)))}</strong>
      </p>
      <ul>
        {lines.map(
          ([name, key]) => count[name] > 0 && <li key={name}>{text(key, numberText(count[name]))}</li>,
        )}
      </ul>
      {count.added + count.renewed === 0 && <p>{text('settings_restore_nothing')}</p>}
      <div className="settings-acts">
        <Button className="plain-button" data-first="" onPress={onRestore}>
          {text('settings_restore_begin')}
        </Button>
        <Button className="plain-button" onPress={onDismiss}>
          {text('settings_cancel')}
        </Button>
      </div>
    </section>
  );
}
