import { StatisticItem } from '@/components/shared/StatisticItem';
import { text } from '@/lib/platform/texts';
import type { Statistic } from '@/lib/schema/reading';

type Properties = {
  statistics: readonly Statistic[];
  onChange: (statistics: Statistic[]) => void;
  onCommit: () => void;
  /** Called with the list as it was before one was struck out. */
  onStruck: (before: readonly Statistic[]) => void;
};

/** The report's statistics, each with its sentence, each correctable. */
export function StatisticsPanel({ statistics, onChange, onCommit, onStruck }: Properties) {
  if (statistics.length === 0) return <p className="panel-none">{text('statistic_none')}</p>;
  return (
    <ol className="statistics">
      {statistics.map((statistic, index) => (
        <StatisticItem
          key={keyOf(statistics, index)}
          statistic={statistic}
          onChange={(changed) => onChange(statistics.with(index, changed))}
          onCommit={onCommit}
          onStrike={() => {
            onChange(statistics.toSpliced(index, 1));
            onStruck(statistics);
          }}
        />
      ))}
    </ol>
  );
}

/** Stays the same while a statistic is corrected or another is struck out: several may stand in one clause. */
function keyOf(statistics: readonly Statistic[], index: number): string {
  const quote = statistics[index]?.quote ?? '';
  const before = statistics.slice(0, index).filter((other) => other.quote === quote).length;
  return `${before} ${quote}`;
}
