import { Button } from 'react-aria-components/Button';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';

type Properties = { count: number; onCopy: () => void; onStrike: () => void; onClear: () => void };

/** What can be done to the chosen statistics. */
export function ChosenBar({ count, onCopy, onStrike, onClear }: Properties) {
  return (
    <div className="bulk">
      <output className="bulk-count">{text('table_selected', numberText(count))}</output>
      <Button className="plain-button" onPress={onCopy}>
        {text(count === 1 ? 'table_copy_one' : 'table_copy_many')}
      </Button>
      <Button className="plain-button" onPress={onStrike}>
        {text('table_strike')}
      </Button>
      <Button className="quiet-button" onPress={onClear}>
        {text('list_select_none')}
      </Button>
    </div>
  );
}
