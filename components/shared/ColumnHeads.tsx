// A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { ReactNode } from 'react';
import { text, type TextKey } from '@/lib/platform/texts';
import { Tick } from './Tick';

/** A column: the class that gives its width, its head, and what a press on the head orders by. */
export type Column<Sort extends string> = { className: string; label: TextKey; sort?: Sort };

type Properties<Sort extends string> = {
  className: string;
  columns: readonly Column<Sort>[];
  order: { sort: Sort; ascending: boolean };
  chosen: number;
  total: number;
  onSort: (sort: Sort) => void;
  onChooseAll: () => void;
  onChooseNone: () => void;
  /** Heads behind those of the columns. */
  children?: ReactNode;
};

/** The row of heads over a list or a table: they order it, and choose all of it. */
export function ColumnHeads<Sort extends string>(props: Properties<Sort>) {
  const { columns, order, chosen, total, onSort } = props;
  const all = chosen === total && total > 0;
  return (
    <div role="row" className={props.className} aria-rowindex={1}>
      <span role="columnheader" className="cell-choose" aria-label={text('column_select')}>
        <button
          type="button"
          className="row-choose"
          aria-pressed={all ? true : chosen > 0 ? 'mixed' : false}
          aria-label={text(all ? 'list_select_none' : 'list_select_all')}
          onClick={all ? props.onChooseNone : props.onChooseAll}
        >
          <Tick />
        </button>
      </span>
      {columns.map(({ className, label, sort }) => {
        const sorted = sort !== undefined && order.sort === sort;
        return (
          <span
            key={label}
            role="columnheader"
            className={className}
            aria-sort={sorted ? (order.ascending ? 'ascending' : 'descending') : undefined}
          >
            {sort ? (
              <button type="button" className="head-sort" onClick={() => onSort(sort)}>
                {text(label)}
                <span aria-hidden="true">{sorted && (order.ascending ? ' ↑' : ' ↓')}</span>
              </button>
            ) : (
              text(label)
            )}
          </span>
        );
      })}
      {props.children}
    </div>
  );
}
