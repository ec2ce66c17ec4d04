import { memo } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { text } from '@/lib/platform/texts';
import { FacetFold } from './FacetFold';
import { MonthHistogram } from './MonthHistogram';

type Properties = {
  months: ReadonlyMap<string, number>;
  from: string;
  to: string;
  onChange: (from: string, to: string) => void;
};

/** Narrows by date: a histogram of months to drag on, and two fields for exact days. */
export const DateFacet = memo(function DateFacet({ months, from, to, onChange }: Properties) {
  return (
    <FacetFold label={text('facet_month')}>
      {months.size > 1 && <MonthHistogram months={months} from={from} to={to} onChange={onChange} />}
      <div className="date-fields">
        <TextField className="date-field" value={from} onChange={(day) => onChange(day, to)}>
          <Label>{text('date_from')}</Label>
          <Input type="date" max={to || undefined} value={fullDay(from, '-01')} />
        </TextField>
        <TextField className="date-field" value={to} onChange={(day) => onChange(from, day)}>
          <Label>{text('date_to')}</Label>
          <Input type="date" min={from || undefined} value={lastDay(to)} />
        </TextField>
      </div>
    </FacetFold>
  );
});

/** A day for a date field: `2024` and `2024-03` begin with their first day. */
const fullDay = (day: string, first: string): string =>
  day === '' ? '' : day.length === 4 ? `${day}-01${first}` : day.length === 7 ? `${day}${first}` : day;

/** The last day of a year or month. */
function lastDay(day: string): string {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length !== 7) return day;
  const [year = 0, month = 0] = day.split('-').map(Number);
  return `${day}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
