import { Button } from 'react-aria-components/Button';
import type { GrantedLeave } from '@/lib/platform/granted-leave';
import { text } from '@/lib/platform/texts';
import { SettingsSection } from './SettingsSection';

type Properties = {
  leave: GrantedLeave;
  onGiveBackHost: (origin: string, name: string) => void;
  onGiveBackTabs: (name: string) => void;
};

/** What the extension was allowed beyond the usual, each to be taken back. */
export function LeaveSection({ leave, onGiveBackHost, onGiveBackTabs }: Properties) {
  const tabs = text('settings_leave_tabs');
  const given = [
    ...(leave.tabs ? [{ name: tabs, giveBack: () => onGiveBackTabs(tabs) }] : []),
    ...leave.origins.map((origin) => {
      const name = text('settings_leave_host', origin.replace(/\/\*$/, ''));
      return { name, giveBack: () => onGiveBackHost(origin, name) };
    }),
  ];
  return (
    <SettingsSection title={text('settings_leave')}>
      {given.length === 0 && <p>{text('settings_leave_none')}</p>}
      {given.length > 0 && (
        <ul className="settings-list">
          {given.map(({ name, giveBack }) => (
            <li key={name}>
              {name}
              <Button
                className="plain-button"
                aria-label={text('settings_leave_back_of', name)}
                onPress={giveBack}
              >
                {text('settings_leave_back')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
