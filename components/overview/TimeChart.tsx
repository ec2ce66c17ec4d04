import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { useRef } from 'react';
import { useRoving } from '@/components/hooks/use-roving';
import { useWidth } from '@/components/hooks/use-width';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';
import type { TimeBar } from '@/lib/search/overview';
import { axisLabels, spanText } from './span-text';

const height = 196;
const margin = { top: 12, right: 4, bottom: 24, left: 44 };

/** Few bars stay slim. */
const widest = 56;

type Properties = { bars: readonly TimeBar[]; hrefOf: (span: string) => string };

/** Clippings over time: a bar for each month or year, each a link to its clippings. */
export function TimeChart({ bars, hrefOf }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <div ref={box} className="time-chart" style={{ height }}>
      {width > 0 && <Chart bars={bars} hrefOf={hrefOf} width={width} />}
    </div>
  );
}

function Chart({ bars, hrefOf, width }: Properties & { width: number }) {
  const roving = useRoving(bars.length);
  const inner = Math.max(1, Math.min(width - margin.left - margin.right, bars.length * widest));
  const bottom = height - margin.top - margin.bottom;
  const x = scaleBand({ domain: bars.map(({ span }) => span), range: [0, inner], paddingInner: 0.2 });
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const y = scaleLinear({ domain: [0, highest], range: [bottom, 0], nice: true });
  const lines = y.ticks(3).filter(Number.isInteger);
  const labels = axisLabels(
    bars.map(({ span }) => span),
    x.step(),
  );
  const some = bars.some(({ chosen }) => chosen);
  return (
    <svg width={width} height={height} data-roving>
      <Group left={margin.left} top={margin.top}>
        {lines.map((count) => (
          <g key={count} className="chart-line" transform={`translate(0 ${y(count)})`} aria-hidden="true">
            <line x2={width - margin.left - margin.right} />
            <text x={-8} dy="0.32em" textAnchor="end">
              {numberText(count)}
            </text>
          </g>
        ))}
        {bars.map(({ span, count, chosen }, place) => {
          const left = x(span) ?? 0;
          const name = text('overview_bar', spanText(span), numberText(count));
          const top = count === 0 ? bottom : Math.min(bottom - 2, y(count));
          return (
            <a
              key={span}
              href={hrefOf(span)}
              className="chart-bar"
              aria-label={name}
              aria-current={chosen ? 'true' : undefined}
              data-faded={some && !chosen ? '' : undefined}
              tabIndex={roving.tabIndexOf(place)}
              onFocus={() => roving.onFocus(place)}
              onKeyDown={roving.onKeyDown}
            >
              <title>{name}</title>
              <Bar
                className="bar-reach"
                x={left - (x.step() - x.bandwidth()) / 2}
                width={x.step()}
                height={bottom}
              />
              <Bar className="bar" x={left} y={top} width={x.bandwidth()} height={bottom - top} rx={1.5} />
            </a>
          );
        })}
        {[...labels].map(([place, words]) => (
          <text
            key={place}
            className="chart-label"
            x={(x(bars[place]?.span ?? '') ?? 0) + x.bandwidth() / 2}
            y={bottom + 17}
            textAnchor="middle"
            aria-hidden="true"
          >
            {words}
          </text>
        ))}
      </Group>
    </svg>
  );
}
