import { useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { text } from '@/lib/platform/texts';
import type { TopicColour } from '@/lib/schema/taxonomy';
import { TopicDot } from './TopicDot';

type Named = { id: string; name: string; colour?: TopicColour | undefined };

export type PickListProperties = {
  label: string;
  choices: readonly Named[];
  /** Names in use already: they are not made a second time. */
  taken: readonly Named[];
  onAdd: (id: string) => void;
  /** Where given, a name that is not among the choices can be made by typing it. */
  onCreate?: (name: string) => void;
};

/** Key of the line that makes what was typed; no choice has it, since ids are never empty. */
const create = '';

/** Choices that narrow as one types; Enter takes the one in front, and the list stays for the next. */
export default function PickList({ label, choices, taken, onAdd, onCreate }: PickListProperties) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = choices.filter((choice) => fold(choice.name).includes(fold(name)));
  const exists = [...choices, ...taken].some((choice) => fold(choice.name) === fold(name));
  const canCreate = onCreate && name && !exists;
  const items = canCreate ? [...found, { id: create, name: text('chips_create', name) }] : found;

  // Enter reaches the line in front through the list; a fast typist presses it before the list has chosen that line.
  const answered = useRef(false);
  const take = (id: string) => {
    answered.current = true;
    if (id === create) onCreate?.(name);
    else onAdd(id);
    setTyped('');
  };
  const takeFirst = () => {
    const [first] = items;
    if (!answered.current && name && first) take(first.id);
  };
  const type = (words: string) => {
    answered.current = false;
    setTyped(words);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={type}>
      {/* The list was opened in order to type; a dialog gives the focus to its first field anyway. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField className="pick-field" aria-label={label} onSubmit={takeFirst} autoFocus>
        <Input placeholder={label} />
      </SearchField>
      <ListBox<Named>
        className="choice-list"
        aria-label={label}
        items={items}
        onAction={(key) => take(String(key))}
        renderEmptyState={() => (
          <p className="choice-none">{text(onCreate && !name ? 'chips_type' : 'chips_empty')}</p>
        )}
      >
        {(item) => (
          <ListBoxItem id={item.id} textValue={item.name} className="choice">
            <TopicDot colour={item.colour} />
            {item.name}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

/** Width and case make no difference to a name. */
const fold = (name: string): string => name.normalize('NFKC').toLowerCase();
