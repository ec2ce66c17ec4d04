import type { Settings } from '@/lib/schema/settings';
import { text } from '@/lib/platform/texts';
import { SettingsSection } from './SettingsSection';
import { SettingSwitch } from './SettingSwitch';

type Properties = {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
  onBadge: (on: boolean) => void;
};

/** What happens when a report is clipped, and what the button tells. */
export function ClippingSection({ settings, onChange, onBadge }: Properties) {
  return (
    <SettingsSection title={text('settings_clipping')}>
      <SettingSwitch
        label={text('settings_badge')}
        hint={text('settings_badge_hint')}
        isOn={settings.badge}
        onSwitch={onBadge}
      />
      <SettingSwitch
        label={text('settings_keep_pictures')}
        hint={text('settings_keep_pictures_hint')}
        isOn={settings.keepPictures}
        onSwitch={(keepPictures) => onChange({ keepPictures })}
      />
      <SettingSwitch
        label={text('settings_keep_originals')}
        hint={text('settings_keep_originals_hint')}
        isOn={settings.keepOriginals}
        onSwitch={(keepOriginals) => onChange({ keepOriginals })}
      />
    </SettingsSection>
  );
}
