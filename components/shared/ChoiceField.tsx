import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Select, SelectValue } from 'react-aria-components/Select';
import { ChoiceArrow } from './ChoiceArrow';
import { ChoiceList } from './ChoiceList';

type Named = { id: string; name: string };
type Properties = {
  label: string;
  /** The id chosen; empty for none. */
  value: string;
  choices: readonly Named[];
  onChange: (id: string) => void;
};

/** Key of the line that chooses nothing; a list's keys are never empty. */
const none = '-';

/** One of a few words, chosen from a list, or none of them. */
export function ChoiceField({ label, value, choices, onChange }: Properties) {
  // A value set elsewhere is named even where it is not among the choices.
  const known = value === '' || choices.some(({ id }) => id === value);
  const items = [{ id: none, name: '—' }, ...choices, ...(known ? [] : [{ id: value, name: value }])];
  return (
    <Select
      className="field"
      data-look="half"
      placeholder="—"
      selectedKey={value || null}
      onSelectionChange={(key) => {
        const chosen = key === none || key === null ? '' : String(key);
        if (chosen !== value) onChange(chosen);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="choice-button">
        <SelectValue />
        <ChoiceArrow />
      </Button>
      <ChoiceList items={items} />
    </Select>
  );
}
