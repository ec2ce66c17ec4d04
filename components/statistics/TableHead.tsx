// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { RowSelection } from '@/components/hooks/use-row-selection';
import { Tick } from '@/components/shared/Tick';
import { text } from '@/lib/platform/texts';
import type { TableView } from '@/lib/search/table-view';
import { sortedBy, tableColumns } from './table-columns';

type Properties = {
  table: TableView;
  total: number;
  selection: RowSelection;
  onTable: (table: TableView) => void;
};

/** Heads of the columns: they order the table, and choose all of it. */
export function TableHead({ table, total, selection, onTable }: Properties) {
  const all = selection.rows.size === total && total > 0;
  return (
    <div role="rowgroup" className="stat-heads">
      <div role="row" className="stat-row stat-head" aria-rowindex={1}>
        <span role="columnheader" className="cell-choose" aria-label={text('column_select')}>
          <button
            type="button"
            className="row-choose"
            aria-pressed={all ? true : selection.rows.size > 0 ? 'mixed' : false}
            aria-label={text(all ? 'list_select_none' : 'list_select_all')}
            onClick={all ? selection.clear : selection.all}
          >
            <Tick />
          </button>
        </span>
        {tableColumns.map(({ className, label, sort }) => {
          const sorted = sort !== undefined && table.sort === sort;
          return (
            <span
              key={label}
              role="columnheader"
              className={className}
              aria-sort={sorted ? (table.ascending ? 'ascending' : 'descending') : undefined}
            >
              {sort ? (
                <button type="button" className="head-sort" onClick={() => onTable(sortedBy(table, sort))}>
                  {text(label)}
                  <span aria-hidden="true">{sorted && (table.ascending ? ' ↑' : ' ↓')}</span>
                </button>
              ) : (
                text(label)
              )}
            </span>
          );
        })}
        <span role="columnheader" className="stat-acts">
          <span className="visually-hidden">{text('table_acts')}</span>
        </span>
      </div>
    </div>
  );
}
