import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useRoving } from '@/components/hooks/use-roving';
import type { TopicColours } from '@/components/hooks/use-topic-colours';
import { TopicDot } from '@/components/shared/TopicDot';
import { numberText } from '@/components/shared/number-text';
import type { CountBar } from '@/lib/search/overview';

/** More are shown in the table. */
export const mostBars = 10;

type Properties = {
  bars: readonly CountBar[];
  label: string;
  nameOf: (value: string) => string;
  hrefOf: (value: string) => string;
  /** Colours of values that have one. */
  colours?: TopicColours | undefined;
};

/** The most frequent values as bars lying under each other, each a link to its clippings. */
export function CountChart({ bars, label, nameOf, hrefOf, colours }: Properties) {
  const shown = bars.slice(0, mostBars);
  const roving = useRoving(shown.length);
  const length = scaleLinear({ domain: [0, Math.max(1, shown[0]?.count ?? 1)], range: [0, 100] });
  const some = bars.some(({ chosen }) => chosen);
  return (
    <ul className="count-chart" aria-label={label} data-roving>
      {shown.map(({ value, count, chosen }, place) => {
        const name = nameOf(value);
        return (
          <li key={value}>
            <a
              href={hrefOf(value)}
              className="count-bar"
              aria-current={chosen ? 'true' : undefined}
              data-faded={some && !chosen ? '' : undefined}
              title={name}
              tabIndex={roving.tabIndexOf(place)}
              onFocus={() => roving.onFocus(place)}
              onKeyDown={roving.onKeyDown}
            >
              <span className="count-name">
                <TopicDot colour={colours?.get(value)} />
                {name}
              </span>
              <svg className="count-line" height={14} aria-hidden="true">
                <Bar className="bar" width={`${Math.max(0.5, length(count))}%`} height={14} rx={1.5} />
              </svg>
              <span className="count-number">{numberText(count)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
