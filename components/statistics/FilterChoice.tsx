import { useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { ChoiceArrow } from '@/components/shared/ChoiceArrow';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { fold } from '@/lib/search/fold';

/** A value to narrow by, and how many it would leave. */
export type FilterValue = { id: string; name: string; count: number };

type Properties = {
  label: string;
  /** What stands for no narrowing. */
  all: string;
  values: readonly FilterValue[];
  /** The chosen value's id; empty where none. */
  chosen: string;
  /** What the chosen value is called, also where it is no longer among the values. */
  chosenName: string;
  onChoose: (id: string) => void;
};

/** More than so many are not looked through by eye: typing narrows them. */
const most = 100;

/** Key of the line that takes the narrowing away; no value has it. */
const none = '';

/** One value out of many to narrow a table by, found by typing. */
export function FilterChoice({ label, all, values, chosen, chosenName, onChoose }: Properties) {
  return (
    <DialogTrigger>
      <Button
        className="plain-button choose-button"
        aria-label={`${label} ${chosen === none ? all : chosenName}`}
        data-selected={chosen === none ? undefined : ''}
      >
        <span className="filter-name">{chosen === none ? all : chosenName}</span>
        <ChoiceArrow />
      </Button>
      <Popover className="choices" placement="bottom start" offset={4}>
        <Dialog className="pick filter-pick" aria-label={label}>
          {({ close }) => (
            <FilterList
              label={label}
              all={all}
              values={values}
              chosen={chosen}
              onChoose={(id) => {
                onChoose(id);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function FilterList({ label, all, values, chosen, onChoose }: Omit<Properties, 'chosenName'>) {
  const [typed, setTyped] = useState('');
  // Enter reaches the value in front through the list; a fast hand presses it before the list has found its front.
  const answered = useRef(false);
  const take = (id: string): void => {
    if (answered.current) return;
    answered.current = true;
    onChoose(id);
  };
  const words = fold(typed).trim();
  const found = values.filter(({ name }) => fold(name).includes(words));
  const shown = found.slice(0, most);
  const items = words === '' && chosen !== none ? [{ id: 'all', name: all, count: -1 }, ...shown] : shown;
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        className="pick-field"
        aria-label={label}
        onSubmit={() => words !== '' && items[0] && take(items[0].id)}
        // The list was opened in order to type; a dialog gives the focus to its first field anyway.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        {/* What is typed here chooses among the values below, which take no focus of their own; the kit names them. */}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props */}
        <Input placeholder={label} role="combobox" aria-expanded />
      </SearchField>
      <ListBox<FilterValue>
        className="choice-list"
        aria-label={label}
        items={items}
        onAction={(key) => take(key === 'all' ? none : String(key).slice(1))}
        renderEmptyState={() => <p className="choice-none">{text('chips_empty')}</p>}
      >
        {({ id, name, count }) => (
          <ListBoxItem
            id={id === 'all' ? id : `=${id}`}
            textValue={name}
            className="choice filter-choice"
            data-selected={id === chosen ? '' : undefined}
          >
            <span>{name}</span>
            {count >= 0 && <span className="facet-count">{numberText(count)}</span>}
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > shown.length && (
        <p className="choice-none">{text('facet_more', numberText(found.length - shown.length))}</p>
      )}
    </Autocomplete>
  );
}
