import type { Settings } from '@/lib/schema/settings';
import { text } from '@/lib/platform/texts';
import { SettingChoice } from './SettingChoice';
import { SettingsSection } from './SettingsSection';

type Properties = { settings: Settings; onChange: (changes: Partial<Settings>) => void };

/** How the pages speak and look; both change at once. */
export function LookSection({ settings, onChange }: Properties) {
  return (
    <SettingsSection title={text('settings_look')}>
      <SettingChoice
        label={text('settings_language')}
        choices={[
          { id: 'auto', name: text('settings_auto') },
          { id: 'zh_CN', name: text('settings_chinese'), lang: 'zh-CN' },
          { id: 'en', name: text('settings_english'), lang: 'en' },
        ]}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
      />
      <SettingChoice
        label={text('settings_theme')}
        choices={[
          { id: 'auto', name: text('settings_auto') },
          { id: 'light', name: text('settings_theme_light') },
          { id: 'dark', name: text('settings_theme_dark') },
        ]}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
    </SettingsSection>
  );
}
