import { Button } from 'react-aria-components/Button';
import type { CatalogueState } from '@/components/hooks/use-catalogue';
import { text } from '@/lib/platform/texts';
import { isNarrowed, type View, wholeLibrary } from '@/lib/search/view';

type Properties = { state: CatalogueState; view: View; onView: (view: View) => void };

/** What an overview of nothing says: what it will show, or what keeps the clippings out of sight. */
export function OverviewEmpty({ state, view, onView }: Properties) {
  if (state.catalogue.entries.size === 0 && !state.whole) return <div className="empty" aria-busy />;
  const narrowed = isNarrowed(view);
  return (
    <section className="empty">
      <h2>{text(narrowed ? 'overview_found_title' : 'overview_empty_title')}</h2>
      <p>{text(narrowed ? 'table_none_lead' : 'overview_empty_lead')}</p>
      {narrowed && (
        <Button className="plain-button" onPress={() => onView({ ...wholeLibrary, place: view.place })}>
          {text('facets_clear')}
        </Button>
      )}
    </section>
  );
}
