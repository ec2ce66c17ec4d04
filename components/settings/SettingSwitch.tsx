import { useId } from 'react';
import { Switch } from 'react-aria-components/Switch';

type Properties = { label: string; hint: string; isOn: boolean; onSwitch: (on: boolean) => void };

/** A choice that is on or off, with what it means below it. */
export function SettingSwitch({ label, hint, isOn, onSwitch }: Properties) {
  const id = useId();
  return (
    <div className="setting">
      <Switch className="switch" isSelected={isOn} onChange={onSwitch} aria-describedby={id}>
        <span className="switch-track" aria-hidden="true" />
        {label}
      </Switch>
      <p id={id} className="setting-hint">
        {hint}
      </p>
    </div>
  );
}
