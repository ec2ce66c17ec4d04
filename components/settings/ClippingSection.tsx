import type { Settings } from '@/lib/schema/settings';
import { text } from '@/lib/platform/texts';
import { SettingChoice } from './SettingChoice';
import { SettingSelect } from './SettingSelect';
import { SettingsSection } from './SettingsSection';
import { SettingSwitch } from './SettingSwitch';

type Properties = {
  settings: Settings;
  /** Collections a new clipping may start in. */
  collections: readonly { id: string; name: string }[];
  onChange: (changes: Partial<Settings>) => void;
  onBadge: (on: boolean) => void;
};

/** What happens when a report is clipped, and what the button tells. */
export function ClippingSection({ settings, collections, onChange, onBadge }: Properties) {
  return (
    <SettingsSection title={text('settings_clipping')}>
      <div className="setting">
        <SettingChoice
          label={text('settings_one_click')}
          choices={[
            { id: 'save', name: text('settings_one_click_save') },
            { id: 'preview', name: text('settings_one_click_preview') },
          ]}
          chosen={settings.oneClick}
          onChoose={(oneClick) => onChange({ oneClick })}
        />
        <p className="setting-hint">{text('settings_one_click_hint')}</p>
      </div>
      <div className="setting">
        <SettingSelect
          label={text('settings_default_collection')}
          choices={[{ id: '', name: text('settings_no_collection') }, ...collections]}
          chosen={
            collections.some(({ id }) => id === settings.defaultCollection) ? settings.defaultCollection : ''
          }
          onChoose={(defaultCollection) => onChange({ defaultCollection })}
        />
        <p className="setting-hint">{text('settings_default_collection_hint')}</p>
      </div>
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
