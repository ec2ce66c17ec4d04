import { Button } from 'react-aria-components/Button';
import type { GrantedPermissions } from '@/lib/platform/granted-permissions';
import { text } from '@/lib/platform/texts';
import { SettingsSection } from './SettingsSection';

type Properties = {
  permissions: GrantedPermissions;
  onGiveBackHost: (origin: string, name: string) => void;
  onGiveBackTabs: (name: string) => void;
};

/** What the extension was allowed beyond the usual, each to be taken back. */
export function PermissionsSection({ permissions, onGiveBackHost, onGiveBackTabs }: Properties) {
  const tabs = text('settings_permissions_tabs');
  const given = [
    ...(permissions.tabs ? [{ name: tabs, giveBack: () => onGiveBackTabs(tabs) }] : []),
    ...permissions.origins.map((origin) => {
      const name = text('settings_permissions_host', origin.replace(/\/\*$/, ''));
      return { name, giveBack: () => onGiveBackHost(origin, name) };
    }),
  ];
  return (
    <SettingsSection title={text('settings_permissions')}>
      {given.length === 0 && <p>{text('settings_permissions_none')}</p>}
      {given.length > 0 && (
        <ul className="settings-list">
          {given.map(({ name, giveBack }) => (
            <li key={name}>
              {name}
              <Button
                className="plain-button"
                aria-label={text('settings_permissions_back_of', name)}
                onPress={giveBack}
              >
                {text('settings_permissions_back')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
