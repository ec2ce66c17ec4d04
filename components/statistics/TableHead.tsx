// A virtualised table places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { RowSelection } from '@/components/hooks/use-row-selection';
import { ColumnHeads } from '@/components/shared/ColumnHeads';
import { text } from '@/lib/platform/texts';
import type { TableView } from '@/lib/search/table-view';
import { sortedBy, tableColumns } from './table-columns';

type Properties = {
  table: TableView;
  total: number;
  selection: RowSelection;
  onTable: (table: TableView) => void;
};

/** Heads of the table's columns; a third press on one goes back to the order of the list. */
export function TableHead({ table, total, selection, onTable }: Properties) {
  return (
    <div role="rowgroup" className="stat-heads">
      <ColumnHeads
        className="stat-row stat-head"
        columns={tableColumns}
        order={table}
        chosen={selection.rows.size}
        total={total}
        onSort={(sort) => onTable(sortedBy(table, sort))}
        onChooseAll={selection.all}
        onChooseNone={selection.clear}
      >
        <span role="columnheader" className="stat-acts">
          <span className="visually-hidden">{text('table_acts')}</span>
        </span>
      </ColumnHeads>
    </div>
  );
}
