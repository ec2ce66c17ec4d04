import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { text } from '@/lib/platform/texts';
import { SettingsSection } from './SettingsSection';

type Properties = { shortcut: string | undefined; address: string };

/** The key that clips, and where it is changed: the browser opens that page only from its address bar. */
export function ShortcutSection({ shortcut, address }: Properties) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <SettingsSection title={text('settings_shortcut')}>
      <p>
        {text('settings_shortcut_now')} <kbd>{shortcut || text('settings_shortcut_none')}</kbd>
      </p>
      <p>
        {text('settings_shortcut_where')} <code>{address}</code>{' '}
        <Button className="plain-button" onPress={() => void copy()}>
          {text('settings_copy')}
        </Button>{' '}
        <output>{copied && text('settings_copied')}</output>
      </p>
    </SettingsSection>
  );
}
