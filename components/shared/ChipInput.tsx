import { type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { text } from '@/lib/platform/texts';

type Named = { id: string; name: string };

type Properties = {
  label: string;
  choices: readonly Named[];
  /** Names in use already: typing one of them adds nothing. */
  taken: readonly Named[];
  onAdd: (id: string) => void;
  onCreate?: (name: string) => void;
};

/** Key of the line that makes what was typed; no choice has it, since ids are never empty. */
const create = '';

/** A field that completes what is typed from the choices, or makes it where that is allowed. */
export default function ChipInput({ label, choices, taken, onAdd, onCreate }: Properties) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = choices.filter((choice) => fold(choice.name).includes(fold(name)));
  const exact = [...choices, ...taken].some((choice) => fold(choice.name) === fold(name));
  const items =
    onCreate && name && !exact ? [...found, { id: create, name: text('chips_create', name) }] : found;

  const take = (id: string) => {
    if (id === create) onCreate?.(name);
    else onAdd(id);
    setTyped('');
  };
  // Enter takes what is meant without a detour through the list: the only match, or the new name.
  const takeOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !name) return;
    if (event.currentTarget.getAttribute('aria-activedescendant')) return;
    const meant = found.find((choice) => fold(choice.name) === fold(name)) ?? items[0];
    if (meant && (items.length === 1 || fold(meant.name) === fold(name))) take(meant.id);
  };
  return (
    <ComboBox
      className="chip-input"
      aria-label={label}
      items={items}
      defaultFilter={() => true}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) take(String(key));
      }}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Input placeholder={label} onKeyDown={takeOnEnter} />
      <Button className="chip-open">
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 2.5l3 3 3-3" />
        </svg>
      </Button>
      <Popover className="choices" offset={4}>
        <ListBox<Named>
          className="choice-list"
          renderEmptyState={() => <p className="choice-none">{text('chips_empty')}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name} className="choice">
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Width and case make no difference to a name. */
const fold = (name: string): string => name.normalize('NFKC').toLowerCase();
