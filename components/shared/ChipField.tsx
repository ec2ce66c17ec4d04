import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { TagGroup, TagList } from 'react-aria-components/TagGroup';
import { text } from '@/lib/platform/texts';
import { ChipAdder } from './ChipAdder';
import { Chip, type ChipItem } from './Chip';
import type { PickListProperties } from './PickList';
import './fields.css';

type Properties = {
  label: string;
  chips: readonly ChipItem[];
  /** What may be added; those already there are left out of the list. */
  choices: PickListProperties['choices'];
  onAdd: (id: string) => void;
  /** Where given, a name that is not among the choices can be made by typing it. */
  onCreate?: (name: string) => void;
  onRemove: (id: string) => void;
  /** Where given, one chip is the first among them, and pressing another makes that one the first. */
  primary?: { id: string | undefined; onChange: (id: string) => void };
  hint?: string | undefined;
  /** How many chips are shown before the others are asked for. */
  most?: number;
};

/** Chips that are added by typing and removed by their cross or the Delete key. */
export function ChipField(props: Properties) {
  const { label, chips, choices, onAdd, onCreate, onRemove, primary, hint, most = Infinity } = props;
  const [all, setAll] = useState(false);
  const shown = all ? chips : chips.slice(0, most);
  const there = new Set(chips.map((chip) => chip.id));
  return (
    <div className="field" data-unsure={hint ? '' : undefined}>
      <TagGroup
        className="chips"
        {...(primary && {
          selectionMode: 'single' as const,
          disallowEmptySelection: true,
          selectedKeys: primary.id === undefined ? [] : [primary.id],
          onSelectionChange: (keys) => {
            const [first] = keys;
            if (first !== undefined) primary.onChange(String(first));
          },
        })}
        onRemove={(keys) => [...keys].forEach((key) => onRemove(String(key)))}
      >
        <Label className="field-label">{label}</Label>
        <TagList className="chip-list" items={shown}>
          {(item) => <Chip item={item} removeLabel={text('chips_remove', item.name)} />}
        </TagList>
      </TagGroup>
      {shown.length < chips.length && (
        <Button className="quiet-button" onPress={() => setAll(true)}>
          {text('chips_more', chips.length - shown.length)}
        </Button>
      )}
      <ChipAdder
        label={text('chips_add', label)}
        choices={choices.filter((choice) => !there.has(choice.id))}
        taken={chips}
        onAdd={onAdd}
        {...(onCreate && { onCreate })}
      />
      {hint && <p className="field-hint">{hint}</p>}
    </div>
  );
}
