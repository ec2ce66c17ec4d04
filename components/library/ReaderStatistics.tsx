import type { Tell } from '@/components/hooks/use-tell';
import { Fold } from '@/components/shared/Fold';
import { StatisticsPanel } from '@/components/shared/StatisticsPanel';
import { text } from '@/lib/platform/texts';
import type { ClippingBody } from '@/lib/schema/clipping';
import { done } from '@/lib/schema/outcome';
import type { Statistic } from '@/lib/schema/reading';

type Properties = {
  body: ClippingBody;
  edit: (patch: { statistics: Statistic[] }) => void;
  flush: () => Promise<void>;
  tell: Tell;
};

/** The report's statistics, each correctable. */
export function ReaderStatistics({ body: { statistics }, edit, flush, tell }: Properties) {
  if (statistics.length === 0) return null;
  return (
    <Fold title={text('popup_statistics', statistics.length)}>
      {() => (
        <StatisticsPanel
          statistics={statistics}
          onChange={(changed) => edit({ statistics: changed })}
          onCommit={() => void flush()}
          onStruck={(undo) => tell(done(null), { words: text('statistic_struck'), undo })}
        />
      )}
    </Fold>
  );
}
