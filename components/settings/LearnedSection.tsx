import { Button } from 'react-aria-components/Button';
import { text } from '@/lib/platform/texts';
import { SettingsSection } from './SettingsSection';

type Properties = { corrections: number; onForget: () => void };

/** What the readings learned from the editor's corrections, and the way to forget it. */
export function LearnedSection({ corrections, onForget }: Properties) {
  return (
    <SettingsSection title={text('settings_learned')}>
      <p>{corrections === 0 ? text('settings_learned_none') : text('settings_learned_count', corrections)}</p>
      {corrections > 0 && (
        <div className="settings-acts">
          <Button className="plain-button" data-danger="" onPress={onForget}>
            {text('settings_learned_forget')}
          </Button>
        </div>
      )}
    </SettingsSection>
  );
}
