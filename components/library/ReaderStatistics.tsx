import { Fold } from '@/components/shared/Fold';
import { StatisticItem } from '@/components/shared/StatisticItem';
import { text } from '@/lib/platform/texts';
import type { ClippingBody } from '@/lib/schema/clipping';
import type { Statistic } from '@/lib/schema/reading';

type Properties = {
  body: ClippingBody;
  edit: (patch: { statistics: Statistic[] }) => void;
  flush: () => Promise<void>;
};

/** The report's statistics, each correctable. */
export function ReaderStatistics({ body: { statistics }, edit, flush }: Properties) {
  if (statistics.length === 0) return null;
  return (
    <Fold title={text('popup_statistics', statistics.length)}>
      {() => (
        <ol className="statistics">
          {statistics.map((statistic, index) => (
            <StatisticItem
              key={index}
              statistic={statistic}
              onChange={(changed) => edit({ statistics: statistics.with(index, changed) })}
              onCommit={() => void flush()}
              onStrike={() => edit({ statistics: statistics.toSpliced(index, 1) })}
            />
          ))}
        </ol>
      )}
    </Fold>
  );
}
