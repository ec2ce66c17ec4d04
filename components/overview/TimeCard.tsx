import { useMemo } from 'react';
import { text } from '@/lib/platform/texts';
import { timeBars } from '@/lib/search/overview';
import { routeToHash } from '@/lib/search/route';
import type { View } from '@/lib/search/view';
import { ChartCard } from './ChartCard';
import { CountTable } from './CountTable';
import { spanText } from './span-text';
import { TimeChart } from './TimeChart';

/** When the clippings of a view were published. */
export function TimeCard({ view, months }: { view: View; months: ReadonlyMap<string, number> }) {
  const { from, to } = view;
  const { step, bars } = useMemo(() => timeBars(months, from, to), [months, from, to]);
  const hrefOf = (span: string): string =>
    routeToHash({ room: 'clippings', view: { ...view, from: span, to: span }, clipping: null });
  const title = text('overview_month');
  const whole = bars.reduce((sum, { count }) => sum + count, 0);
  return (
    <ChartCard
      title={title}
      lead={text(`overview_${step}_lead`)}
      empty={bars.length === 0}
      chart={<TimeChart bars={bars} hrefOf={hrefOf} />}
      table={
        <CountTable
          label={title}
          whole={whole}
          hrefOf={hrefOf}
          rows={bars
            .toReversed()
            .map(({ span, count, chosen }) => ({ value: span, name: spanText(span), count, chosen }))}
        />
      }
    />
  );
}
