import { useLatest } from '@/components/hooks/use-latest';
import { text } from '@/lib/platform/texts';
import type { Statistic } from '@/lib/schema/reading';
import { StatisticItem } from './StatisticItem';

type Properties = {
  statistics: readonly Statistic[];
  onChange: (statistics: Statistic[]) => void;
  onCommit: () => void;
  /** Called when one was struck out, with the way to put it back among those there are then. */
  onStruck: (undo: () => void) => void;
};

/** The report's statistics, each with its sentence, each correctable. */
export function StatisticsPanel({ statistics, onChange, onCommit, onStruck }: Properties) {
  const putBack = useLatest((index: number, struck: Statistic) =>
    onChange(statistics.toSpliced(index, 0, struck)),
  );
  const strike = (index: number, struck: Statistic): void => {
    onChange(statistics.toSpliced(index, 1));
    onStruck(() => putBack(index, struck));
  };
  if (statistics.length === 0) return <p className="panel-none">{text('statistic_none')}</p>;
  return (
    <ol className="statistics">
      {statistics.map((statistic, index) => (
        <StatisticItem
          key={keyOf(statistics, index)}
          statistic={statistic}
          onChange={(changed) => onChange(statistics.with(index, changed))}
          onCommit={onCommit}
          onStrike={() => strike(index, statistic)}
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
