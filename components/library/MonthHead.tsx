// A virtualised list places its rows itself, which a table’s own elements do not let it: roles say what they are.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo } from 'react';
import { monthText } from '@/components/shared/date-texts';

type Properties = {
  month: string;
  /** Where it stands in the list, and how high it is, in CSS pixels. */
  start: number;
  height: number;
};

/** The head of a month in a list by date. */
export const MonthHead = memo(function MonthHead({ month, start, height }: Properties) {
  return (
    <div role="row" className="list-month" style={{ transform: `translateY(${start}px)`, height }}>
      <span role="rowheader">{monthText(month)}</span>
    </div>
  );
});
