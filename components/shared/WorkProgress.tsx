import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { text } from '@/lib/platform/texts';
import './work-progress.css';

type Properties = {
  label: string;
  /** How much of it is done, from 0 to 1; left out where the whole is not known. */
  part?: number | undefined;
  onStop: () => void;
};

/** Long work on its way, and the way to stop it. */
export function WorkProgress({ label, part, onStop }: Properties) {
  return (
    <div className="work">
      <ProgressBar
        className="work-progress"
        isIndeterminate={part === undefined}
        {...(part !== undefined && { value: part * 100 })}
      >
        <Label>{label}</Label>
        <div className="work-track">
          <div className="work-part" style={part === undefined ? {} : { width: `${part * 100}%` }} />
        </div>
      </ProgressBar>
      <Button className="plain-button" onPress={onStop}>
        {text('settings_stop')}
      </Button>
    </div>
  );
}
