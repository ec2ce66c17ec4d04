import { useLiveQuery } from 'dexie-react-hooks';
import type { NoticeQueue } from '@/components/shared/Notices';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { Job } from '@/lib/schema/job';
import { isDamaged } from '@/lib/store/clipping-row';
import { getClippings } from '@/lib/store/clippings';
import { listFailedJobs } from '@/lib/store/jobs';
import { sendCommand } from './send-command';

/** A job whose attempts are used up, with the headline of its clipping. */
export type FailedJob = Job & { headline: string };

async function readFailed(): Promise<FailedJob[]> {
  const jobs = await listFailedJobs();
  const clippings = await getClippings(jobs.map(({ clippingId }) => clippingId));
  const headlines = new Map(
    clippings.flatMap((clipping) => (isDamaged(clipping) ? [] : [[clipping.id, clipping.headline]])),
  );
  return jobs.map((job) => ({ ...job, headline: headlines.get(job.clippingId) ?? '' }));
}

/** Background work that did not come to its end, and how to take it up again; of one clipping or, unnamed, of all. */
export function useFailedJobs(notices: NoticeQueue): {
  jobs: readonly FailedJob[];
  retry: (clippingId?: string) => void;
} {
  const jobs = useLiveQuery(readFailed) ?? [];
  const retry = async (clippingId?: string): Promise<void> => {
    const outcome = await sendCommand('retryJobs', clippingId === undefined ? {} : { clippingId });
    if (outcome.ok) notices.add({ words: text('settings_job_retried') }, { timeout: 4_000 });
    else notices.add({ words: failureText(outcome.failure), tone: 'danger' });
  };
  return { jobs, retry: (clippingId) => void retry(clippingId) };
}
