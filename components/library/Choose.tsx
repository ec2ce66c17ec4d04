import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';

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
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 2.5l3 3 3-3" />
        </svg>
      </Button>
      <Popover className="choices" offset={4}>
        <ListBox className="choice-list" items={choices}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="choice">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
