import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { text } from '@/lib/platform/texts';
import type { GenreReading } from '@/lib/schema/reading';
import { ChoiceArrow } from './ChoiceArrow';
import { ChoiceList } from './ChoiceList';
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
            <ChoiceArrow />
          </Button>
          <Tooltip className="tip" offset={6} UNSTABLE_portalContainer={landmark()}>
            {genre.learned
              ? learnedReason(genre.learned, [])
              : text('chip_evidence', genre.evidence.join(text('list_separator')))}
          </Tooltip>
        </TooltipTrigger>
      </span>
      {hint && <p className="field-hint">{hint}</p>}
      <ChoiceList items={genres} />
    </Select>
  );
}
