import { monthText } from '@/components/shared/date-texts';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { Totals } from '@/lib/search/overview';

/** What the view holds, all in all. */
export function TotalsLine({ totals }: { totals: Totals }) {
  const { clippings, hospitals, sources, statistics, from, to } = totals;
  const [first, last] = [monthText(from.slice(0, 7)), monthText(to.slice(0, 7))];
  const shown = [
    [text('overview_clippings'), numberText(clippings)],
    [text('overview_hospitals'), numberText(hospitals)],
    [text('overview_sources'), numberText(sources)],
    [text('overview_statistics'), numberText(statistics)],
    [text('overview_span'), first === last ? first : `${first} – ${last}`],
  ];
  return (
    <dl className="totals">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
