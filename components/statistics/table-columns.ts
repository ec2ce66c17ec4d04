import type { Column } from '@/components/shared/ColumnHeads';
import type { TableSort, TableView } from '@/lib/search/table-view';

export const tableColumns: readonly Column<TableSort>[] = [
  { className: 'stat-hospital', label: 'field_hospital', sort: 'hospital' },
  { className: 'stat-metric', label: 'statistic_metric', sort: 'metric' },
  { className: 'stat-qualifier', label: 'statistic_qualifier', sort: 'qualifier' },
  { className: 'stat-value', label: 'statistic_value', sort: 'value' },
  { className: 'stat-unit', label: 'statistic_unit', sort: 'unit' },
  { className: 'stat-change', label: 'statistic_change', sort: 'change' },
  { className: 'stat-period', label: 'statistic_period', sort: 'period' },
  { className: 'stat-quote', label: 'table_column_quote' },
  { className: 'stat-source', label: 'field_source', sort: 'source' },
  { className: 'stat-date', label: 'field_published', sort: 'date' },
];

/** Figures and dates begin with the greatest, words with the first. */
const startsFalling: ReadonlySet<TableSort> = new Set<TableSort>(['value', 'change', 'date', 'period']);

/** The order after a press on a column's head: its own, turned round, and back to the order of the list. */
export function sortedBy(table: TableView, sort: TableSort): TableView {
  const start = !startsFalling.has(sort);
  if (table.sort !== sort) return { ...table, sort, ascending: start };
  if (table.ascending === start) return { ...table, ascending: !start };
  return { ...table, sort: 'listed', ascending: true };
}
