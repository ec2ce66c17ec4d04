import { type KeyboardEvent, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import './fields.css';

type Properties = {
  label: string;
  value: string;
  /** Called with every change of the words, but not while an input method composes them. */
  onChange: (value: string) => void;
  /** Enter was pressed, or the field was left. */
  onCommit: () => void;
  /** What a reader should know before trusting the value; marks the field. */
  hint?: string | undefined;
  placeholder?: string;
  /** `title`, `lead` and so on: how large it is set. */
  look?: string;
  /** Whether Enter makes a new line instead of committing. */
  multiline?: boolean;
  labelHidden?: boolean;
  /** Whether it takes the focus when it appears: in what opens to be written in. */
  opensFocused?: boolean;
};

/** A text that is edited where it stands: it looks like print until it is touched, and grows with its words. */
export function TextLine(props: Properties) {
  const { label, value, onChange, onCommit, hint, placeholder = label, look = 'text' } = props;
  // What is typed stands as typed while the field has the focus, even where the stored form reads otherwise.
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? value;

  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || props.multiline) return;
    event.preventDefault();
    onCommit();
  };
  return (
    <TextField
      className="field"
      data-look={look}
      data-unsure={hint ? '' : undefined}
      data-empty={shown ? undefined : ''}
      value={shown}
      onFocus={() => setDraft(value)}
      onBlur={() => {
        setDraft(undefined);
        onCommit();
      }}
    >
      <Label className={props.labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="field-grow" data-words={`${shown || placeholder} `}>
        <TextArea
          rows={1}
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={props.opensFocused ?? false}
          placeholder={placeholder}
          spellCheck={false}
          onChange={(event) => {
            const typed = props.multiline ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' ');
            setDraft(typed);
            if (!(event.nativeEvent as InputEvent).isComposing) onChange(typed);
          }}
          onCompositionEnd={(event) => onChange(event.currentTarget.value)}
          onKeyDown={commitOnEnter}
        />
      </div>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
