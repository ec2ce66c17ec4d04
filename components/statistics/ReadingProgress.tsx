import { Button } from 'react-aria-components/Button';
import type { StatisticOutput } from '@/components/hooks/use-statistic-output';
import type { Statistics } from '@/components/hooks/use-statistics';
import { WorkProgress } from '@/components/shared/WorkProgress';
import { numberText } from '@/components/shared/number-text';
import { text } from '@/lib/platform/texts';

/** How far the table was read or written, with the way to stop; nothing where all is done or will be in a moment. */
export function ReadingProgress({ statistics, output }: { statistics: Statistics; output: StatisticOutput }) {
  const { read, of, stopped, stop, resume } = statistics;
  const numbers = [numberText(read), numberText(of)] as const;
  const written = output.progress;
  return (
    <>
      {written && (
        <div className="stat-progress">
          <WorkProgress
            label={text('export_busy')}
            part={written.total > 0 ? written.done / written.total : 0}
            onStop={output.stop}
          />
        </div>
      )}
      {read < of && !stopped && (
        <div className="stat-progress">
          <WorkProgress label={text('table_reading', ...numbers)} part={read / of} onStop={stop} />
        </div>
      )}
      {read < of && stopped && (
        <p className="stat-stopped">
          {text('table_stopped', ...numbers)}
          <Button className="quiet-button" onPress={resume}>
            {text('table_resume')}
          </Button>
        </p>
      )}
    </>
  );
}
