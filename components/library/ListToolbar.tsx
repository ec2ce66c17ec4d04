import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { ListLook } from '@/components/hooks/use-list-look';
import type { TextHits } from '@/components/hooks/use-text-hits';
import { Choose } from '@/components/shared/Choose';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import { collectionOf, type SortKey, sortKeys, type View } from '@/lib/search/view';
import { startsAscending } from './ListHeader';

type Properties = {
  view: View;
  found: number;
  total: number;
  /** Whether the whole library has been read. */
  whole: boolean;
  hits: TextHits;
  look: ListLook;
  onLook: (changes: Partial<ListLook>) => void;
  onView: (view: View) => void;
  onFacets: () => void;
  children: ReactNode;
};

/** Above the list: how many there are, in which order, how close together, and what can be done with them all. */
export function ListToolbar(props: Properties) {
  const { view, found, total, whole, hits, look, onView, onLook } = props;
  const count =
    found === total
      ? text('list_count', numberText(total))
      : text('list_count_narrowed', numberText(found), numberText(total));
  const searching = hits.ids !== null && hits.read < hits.of;
  return (
    <div className="list-toolbar">
      <Button className="plain-button facets-open" onPress={props.onFacets}>
        {text('facets_open')}
      </Button>
      <output className="list-count">
        {count}
        {!whole && (
          <span className="list-state" data-reading="">
            {text('list_reading')}
          </span>
        )}
        {searching && Number.isFinite(hits.of) && (
          <span className="list-state">
            {text('search_progress', numberText(hits.read), numberText(hits.of))}
          </span>
        )}
      </output>
      <Choose
        label={text('list_sort')}
        choices={sortsOf(view).map((id) => ({ id, name: text(`sort_${id}`) }))}
        chosen={view.sort}
        onChoose={(sort) => onView({ ...view, sort, ascending: startsAscending(sort) })}
      />
      <Button
        className="plain-button icon-button"
        aria-label={text(view.ascending ? 'list_ascending' : 'list_descending')}
        isDisabled={view.sort === 'own'}
        onPress={() => onView({ ...view, ascending: !view.ascending })}
      >
        <span aria-hidden="true">{view.ascending ? '↑' : '↓'}</span>
      </Button>
      <ToggleButton
        className="plain-button icon-button"
        aria-label={text('list_compact')}
        isSelected={look.density === 'compact'}
        onChange={(compact) => onLook({ density: compact ? 'compact' : 'comfortable' })}
      >
        <span aria-hidden="true">☰</span>
      </ToggleButton>
      <ToggleButton
        className="plain-button icon-button"
        aria-label={text('list_thumbnails')}
        isSelected={look.thumbnails}
        onChange={(thumbnails) => onLook({ thumbnails })}
      >
        <svg viewBox="0 0 16 12" aria-hidden="true" className="icon-picture">
          <path d="M1 1h14v10H1zM1 9l4-4 4 4 2.500-2.500L15 9.500M11 4h.01" />
        </svg>
      </ToggleButton>
      {props.children}
    </div>
  );
}

/** Only one collection at a time has an order of its own. */
const sortsOf = (view: View): readonly SortKey[] =>
  sortKeys.filter((sort) => sort !== 'own' || view.sort === 'own' || collectionOf(view) !== undefined);
