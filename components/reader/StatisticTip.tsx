import { type ReactNode, useRef, useState } from 'react';
import { Tooltip } from 'react-aria-components/Tooltip';
import { statisticToText } from '@/lib/text/statistic-texts';
import type { Statistic } from '@/lib/schema/reading';
import { statisticOf } from './reader-marks';

/** Tells the reading of the statistic that is pointed at in the text within. */
export function StatisticTip({
  statistics,
  children,
}: {
  statistics: readonly Statistic[];
  children: ReactNode;
}) {
  const pointed = useRef<HTMLElement | null>(null);
  const [readings, setReadings] = useState<readonly string[]>([]);
  const show = (target: EventTarget): void => {
    const mark = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-marks]') : null;
    const found = readingsOf(mark?.dataset.marks ?? '', statistics);
    if (mark === pointed.current && found.length === readings.length) return;
    pointed.current = mark;
    setReadings(found);
  };
  return (
    // Pointing shows what the list of statistics below the report says to everyone.
    // oxlint-disable-next-line jsx-a11y/mouse-events-have-key-events
    <div onMouseOver={(event) => show(event.target)} onMouseLeave={() => setReadings([])}>
      {children}
      {readings.length > 0 && (
        <Tooltip className="tip" triggerRef={pointed} isOpen offset={4}>
          {readings.map((reading) => (
            <span key={reading} className="tip-line">
              {reading}
            </span>
          ))}
        </Tooltip>
      )}
    </div>
  );
}

/** The readings among the ids a marked run carries. */
function readingsOf(marks: string, statistics: readonly Statistic[]): string[] {
  return marks.split(' ').flatMap((id) => {
    const statistic = statistics[statisticOf(id) ?? -1];
    return statistic ? [statisticToText(statistic)] : [];
  });
}
