import type { Selection } from '@/components/hooks/use-selection';
import { type Column, ColumnHeads } from '@/components/shared/ColumnHeads';
import type { SortKey, View } from '@/lib/search/view';

type Properties = { view: View; onView: (view: View) => void; selection: Selection; total: number };

const columns = ({ sort }: View): readonly Column<SortKey>[] => [
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

/** Heads of the list's columns; a second press on one turns the order round. */
export function ListHeader({ view, onView, selection, total }: Properties) {
  return (
    // A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="rowgroup" className="list-heads">
      <ColumnHeads
        className="row list-head"
        columns={columns(view)}
        order={view}
        chosen={selection.ids.size}
        total={total}
        onSort={(sort) =>
          onView({ ...view, sort, ascending: view.sort === sort ? !view.ascending : startsAscending(sort) })
        }
        onChooseAll={selection.all}
        onChooseNone={selection.clear}
      />
    </div>
  );
}

/** Names are read from their beginning, dates and numbers from the greatest. */
export const startsAscending = (sort: SortKey): boolean => named.has(sort);

const named = new Set<SortKey>(['headline', 'source', 'hospital', 'topic', 'collection']);
