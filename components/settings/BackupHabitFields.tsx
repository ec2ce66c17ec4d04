import { numberText } from '@/components/shared/number-text';
import type { Settings } from '@/lib/schema/settings';
import { text } from '@/lib/platform/texts';
import { SettingChoice } from './SettingChoice';

type Habit = 'backupAfterDays' | 'backupAfterClippings';

const choices = {
  backupAfterDays: [7, 30, 90],
  backupAfterClippings: [50, 200, 1_000],
} as const satisfies Record<Habit, readonly number[]>;

const words = {
  backupAfterDays: { label: 'settings_remind_days', unit: 'settings_remind_days_unit' },
  backupAfterClippings: { label: 'settings_remind_clippings', unit: 'settings_remind_clippings_unit' },
} as const;

type Properties = { settings: Settings; onChange: (changes: Partial<Settings>) => void };

/** When the library asks for a backup: after so many days, or after so many new clippings, whichever comes first. */
export function BackupHabitFields({ settings, onChange }: Properties) {
  return (
    <div className="setting setting-habits">
      {(['backupAfterDays', 'backupAfterClippings'] as const).map((habit) => (
        <SettingChoice
          key={habit}
          label={text(words[habit].label)}
          choices={[
            ...choices[habit].map((count) => ({
              id: String(count),
              name: text(words[habit].unit, numberText(count)),
            })),
            { id: '0', name: text('settings_remind_never') },
          ]}
          chosen={String(settings[habit])}
          onChoose={(count) => onChange({ [habit]: Number(count) })}
        />
      ))}
      <p className="setting-hint">{text('settings_remind_hint')}</p>
    </div>
  );
}
