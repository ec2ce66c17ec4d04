// A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { Selection } from '@/components/hooks/use-selection';
import { Tick } from '@/components/shared/Tick';
import { text, type TextKey } from '@/lib/platform/texts';
import type { SortKey, View } from '@/lib/search/view';

type Properties = { view: View; onView: (view: View) => void; selection: Selection; total: number };

type Column = { className: string; label: TextKey; sort?: SortKey };

const columns = ({ sort }: View): readonly Column[] => [
  { className: 'cell-headline', label: 'field_headline', sort: 'headline' },
  { className: 'cell-source', label: 'field_source', sort: 'source' },
  sort === 'clipped'
    ? { className: 'cell-date', label: 'sort_clipped', sort: 'clipped' }
    : { className: 'cell-date', label: 'field_published', sort: 'published' },
  { className: 'cell-hospital', label: 'field_hospital', sort: 'hospital' },
  { className: 'cell-topics', label: 'field_topics', sort: 'topic' },
  { className: 'cell-number', label: 'field_statistics', sort: 'statistics' },
  { className: 'cell-number', label: 'field_pictures', sort: 'pictures' },
  { className: 'cell-collections', label: 'field_collections', sort: 'collection' },
];

/** Heads of the columns: they order the list, and choose all of it. */
export function ListHeader({ view, onView, selection, total }: Properties) {
  const all = selection.ids.size === total && total > 0;
  const sortBy = (sort: SortKey): void =>
    onView({ ...view, sort, ascending: view.sort === sort ? !view.ascending : startsAscending(sort) });
  return (
    <div role="rowgroup" className="list-heads">
      <div role="row" className="row list-head" aria-rowindex={1}>
        <span role="columnheader" className="cell-choose" aria-label={text('column_select')}>
          <button
            type="button"
            className="row-choose"
            aria-pressed={all ? true : selection.ids.size > 0 ? 'mixed' : false}
            aria-label={text(all ? 'list_select_none' : 'list_select_all')}
            onClick={all ? selection.clear : selection.all}
          >
            <Tick />
          </button>
        </span>
        {columns(view).map(({ className, label, sort }) => {
          const sorted = sort !== undefined && view.sort === sort;
          return (
            <span
              key={label}
              role="columnheader"
              className={className}
              aria-sort={sorted ? (view.ascending ? 'ascending' : 'descending') : undefined}
            >
              {sort ? (
                <button type="button" className="head-sort" onClick={() => sortBy(sort)}>
                  {text(label)}
                  <span aria-hidden="true">{sorted && (view.ascending ? ' ↑' : ' ↓')}</span>
                </button>
              ) : (
                text(label)
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** Names are read from their beginning, dates and numbers from the greatest. */
export const startsAscending = (sort: SortKey): boolean => named.has(sort);

const named = new Set<SortKey>(['headline', 'source', 'hospital', 'topic', 'collection']);
