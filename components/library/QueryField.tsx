import { type Ref, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import type { Completion } from '@/lib/search/complete-query';
import { text } from '@/lib/platform/texts';

type Properties = {
  query: string;
  onChange: (query: string) => void;
  complete: (query: string) => readonly Completion[];
  fieldRef: Ref<HTMLInputElement>;
};

/** The search field: answers while one types, completes fields and their values below it. */
export function QueryField({ query, onChange, complete, fieldRef }: Properties) {
  const [typed, setTyped] = useState(query);
  const [known, setKnown] = useState(query);
  const [within, setWithin] = useState(false);
  // The address may change under the field, by going back or by a saved view.
  if (known !== query) {
    setKnown(query);
    setTyped(query);
  }
  const change = (next: string): void => {
    setTyped(next);
    onChange(next);
  };
  const completions = within && typed !== '' ? complete(typed).filter((each) => each.query !== typed) : [];
  return (
    <search
      className="query"
      onFocus={() => setWithin(true)}
      onBlur={(event) => setWithin(event.currentTarget.contains(event.relatedTarget))}
    >
      <Autocomplete inputValue={typed} onInputChange={change} disableAutoFocusFirst>
        <SearchField
          className="query-field"
          aria-label={text('search_label')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setWithin(false);
            else event.continuePropagation();
          }}
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
            <Button className="query-clear" aria-label={text('search_clear')}>
              <svg viewBox="0 0 8 8" aria-hidden="true">
                <path d="M1 1l6 6M7 1L1 7" />
              </svg>
            </Button>
          )}
        </SearchField>
        {completions.length > 0 && (
          <ListBox
            className="choices choice-list query-choices"
            aria-label={text('search_completions')}
            items={completions.map(({ query: id, label }) => ({ id, label }))}
            onAction={(key) => change(String(key))}
          >
            {({ id, label }) => (
              <ListBoxItem id={id} textValue={label} className="choice">
                {label}
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </search>
  );
}
