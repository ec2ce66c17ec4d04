import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Select, SelectValue } from 'react-aria-components/Select';
import { ChoiceArrow } from './ChoiceArrow';
import { ChoiceList } from './ChoiceList';

type Properties<Id extends string> = {
  label: string;
  choices: readonly { id: Id; name: string }[];
  chosen: Id;
  onChoose: (id: Id) => void;
};

/** One choice out of a few. */
export function Choose<Id extends string>({ label, choices, chosen, onChoose }: Properties<Id>) {
  const take = (key: unknown): void => {
    const choice = choices.find(({ id }) => id === key);
    if (choice) onChoose(choice.id);
  };
  return (
    <Select className="choose" selectedKey={chosen} onSelectionChange={take}>
      <Label className="visually-hidden">{label}</Label>
      <Button className="plain-button choose-button">
        <SelectValue />
        <ChoiceArrow />
      </Button>
      <ChoiceList items={choices} />
    </Select>
  );
}
