import { type Ref, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Completion } from '@/lib/search/complete-query';
import { text } from '@/lib/platform/texts';

type Properties = {
  query: string;
  onChange: (query: string) => void;
  complete: (query: string) => readonly Completion[];
  fieldRef: Ref<HTMLInputElement>;
};

/** The search field: answers while one types, completes fields and their values. */
export function QueryField({ query, onChange, complete, fieldRef }: Properties) {
  const [typed, setTyped] = useState(query);
  const [known, setKnown] = useState(query);
  // The address may change under the field, by going back or by a saved view.
  if (known !== query) {
    setKnown(query);
    setTyped(query);
  }
  const change = (next: string): void => {
    setTyped(next);
    setKnown(next);
    onChange(next);
  };
  const completions = typed.trim() === '' ? [] : complete(typed).filter((each) => each.query !== typed);
  return (
    <ComboBox
      className="query"
      aria-label={text('search_label')}
      items={completions.map(({ query: id, label }) => ({ id, label }))}
      defaultFilter={() => true}
      inputValue={typed}
      onInputChange={change}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) change(String(key));
      }}
      allowsCustomValue
      menuTrigger="input"
    >
      <svg className="query-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      <Input
        ref={fieldRef}
        className="query-input"
        placeholder={text('search_placeholder')}
        spellCheck={false}
      />
      {typed !== '' && (
        <Button
          slot={null}
          className="query-clear"
          aria-label={text('search_clear')}
          onPress={() => change('')}
        >
          <svg viewBox="0 0 8 8" aria-hidden="true">
            <path d="M1 1l6 6M7 1L1 7" />
          </svg>
        </Button>
      )}
      <Popover className="choices query-choices" offset={4}>
        <ListBox<{ id: string; label: string }> className="choice-list">
          {({ id, label }) => (
            <ListBoxItem id={id} textValue={id} className="choice">
              {label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
