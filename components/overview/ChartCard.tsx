import { type ReactNode, useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { text } from '@/lib/platform/texts';

type Properties = {
  title: string;
  lead: string;
  /** Whether there is anything to be drawn. */
  empty: boolean;
  chart: ReactNode;
  table: ReactNode;
};

/** A chart, or the table behind it. */
export function ChartCard({ title, lead, empty, chart, table }: Properties) {
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <section className="chart-card" aria-labelledby={heading}>
      <header className="chart-head">
        <h2 id={heading}>{title}</h2>
        <p>{lead}</p>
        {!empty && (
          <ToggleButton
            className="quiet-button chart-switch"
            isSelected={asTable}
            onChange={setAsTable}
            aria-label={`${text('overview_as_table')} ${title}`}
          >
            {text('overview_as_table')}
          </ToggleButton>
        )}
      </header>
      {empty ? <p className="chart-more">{text('overview_none')}</p> : asTable ? table : chart}
    </section>
  );
}
