import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { byteWords } from '@/components/shared/byte-words';
import { numberText } from '@/components/shared/number-text';
import type { StorageRoom } from '@/lib/platform/storage-room';
import { text } from '@/lib/platform/texts';
import { SettingsSection } from './SettingsSection';

type Properties = {
  /** What can be freed. */
  children: ReactNode;
  room: StorageRoom | undefined;
  count: { library: number; bin: number } | undefined;
  onKeep: () => void;
};

/** What the library takes, and whether the browser keeps it. */
export function StorageSection({ room, count, onKeep, children }: Properties) {
  const facts = [
    ['settings_storage_clippings', count && numberText(count.library)],
    ['settings_storage_bin', count && numberText(count.bin)],
    ['settings_storage_used', room && byteWords(room.used)],
    ['settings_storage_free', room && byteWords(Math.max(0, room.granted - room.used))],
  ] as const;
  return (
    <SettingsSection title={text('settings_storage')}>
      <dl className="settings-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{value ?? '…'}</dd>
          </div>
        ))}
      </dl>
      {room && (
        <p>{text(room.persisted ? 'settings_storage_persisted' : 'settings_storage_not_persisted')}</p>
      )}
      {room && !room.persisted && (
        <div className="settings-acts">
          <Button className="plain-button" onPress={onKeep}>
            {text('settings_storage_ask')}
          </Button>
        </div>
      )}
      <h4 className="settings-part">{text('free_title')}</h4>
      {children}
    </SettingsSection>
  );
}
