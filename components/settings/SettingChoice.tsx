import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

type Properties<Id extends string> = {
  label: string;
  choices: readonly { id: Id; name: string; lang?: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** One out of a few, all of them in sight. */
export function SettingChoice<Id extends string>({ label, choices, chosen, onChoose }: Properties<Id>) {
  return (
    <RadioGroup
      className="setting-choice"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const choice = choices.find(({ id }) => id === value);
        if (choice) onChoose(choice.id);
      }}
    >
      <Label className="setting-label">{label}</Label>
      <div className="setting-segments">
        {choices.map(({ id, name, lang }) => (
          <Radio key={id} value={id} className="setting-segment" lang={lang}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
