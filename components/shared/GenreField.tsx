import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { text } from '@/lib/platform/texts';
import type { GenreReading } from '@/lib/schema/reading';
import { landmark } from './landmark';
import { learnedReason } from './learned-reason';

type Named = { id: string; name: string };
type Properties = {
  genre: GenreReading;
  genres: readonly Named[];
  onChange: (id: string) => void;
  hint?: string | undefined;
};

/** The report's genre, chosen from a list; the words that decided it show while the button has pointer or focus. */
export function GenreField({ genre, genres, onChange, hint }: Properties) {
  return (
    <Select
      className="field"
      data-unsure={hint ? '' : undefined}
      placeholder="—"
      selectedKey={genre.id || null}
      onSelectionChange={(key) => {
        if (key !== null && key !== genre.id) onChange(String(key));
      }}
    >
      <Label className="field-label">{text('field_genre')}</Label>
      <span>
        <TooltipTrigger delay={300} isDisabled={genre.evidence.length === 0 && !genre.learned}>
          <Button className="choice-button">
            <SelectValue />
            <svg viewBox="0 0 8 8" aria-hidden="true">
              <path d="M1 2.5l3 3 3-3" />
            </svg>
          </Button>
          <Tooltip className="tip" offset={6} UNSTABLE_portalContainer={landmark()}>
            {genre.learned
              ? learnedReason(genre.learned, [])
              : text('chip_evidence', genre.evidence.join(text('list_separator')))}
          </Tooltip>
        </TooltipTrigger>
      </span>
      {hint && <p className="field-hint">{hint}</p>}
      <Popover className="choices" offset={4}>
        <ListBox className="choice-list" items={genres}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name} className="choice">
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
