import { Button } from 'react-aria-components/Button';
import { text } from '@/lib/platform/texts';

type Properties = {
  /** Whether more may still come in. */
  reading: boolean;
  /** Whether the library holds nothing at all. */
  empty: boolean;
  /** How many clippings the view holds. */
  found: number;
  /** Whether the table's own filters leave something out. */
  narrowed: boolean;
  onClear: () => void;
};

/** What an empty table says: where statistics come from, or what keeps them out of sight. */
export function TableEmpty({ reading, empty, found, narrowed, onClear }: Properties) {
  if (reading) return <div className="empty" aria-busy />;
  if (empty) {
    return (
      <section className="empty">
        <h2>{text('table_empty_title')}</h2>
        <p>{text('table_empty_lead')}</p>
      </section>
    );
  }
  return (
    <section className="empty">
      <h2>{text('table_none_title')}</h2>
      <p>{text(found > 0 && !narrowed ? 'table_none_read' : 'table_none_lead')}</p>
      {narrowed && (
        <Button className="plain-button" onPress={onClear}>
          {text('table_filters_clear')}
        </Button>
      )}
    </section>
  );
}
