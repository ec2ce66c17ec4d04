import type { Job, JobKind } from '@/lib/schema/job';
import { database } from './database';

/** Minutes until the next attempt, after the first, the second, …; when they are used up the job has failed. */
export const backOffMinutes = [1, 5, 30, 120, 720] as const;

/** A job as it is queued. */
export const newJob = (kind: JobKind, clippingId: string, now: string): Job => ({
  id: `${kind}:${clippingId}`,
  kind,
  clippingId,
  attempts: 0,
  dueAt: now,
  state: 'waiting',
  reason: '',
});

/** Jobs that may be taken up now, the longest due first. */
export const listDueJobs = (now: string, limit: number): Promise<Job[]> =>
  database.jobs
    .where('[state+dueAt]')
    .between(['waiting', ''], ['waiting', now], true, true)
    .limit(limit)
    .toArray();

/** When the next waiting job is due; undefined when none waits. */
export async function nextDueAt(): Promise<string | undefined> {
  return (await database.jobs.where('[state+dueAt]').between(['waiting', ''], ['waiting', '\uffff']).first())
    ?.dueAt;
}

/** Jobs whose attempts are used up, for the editor to see. */
export const listFailedJobs = (): Promise<Job[]> =>
  database.jobs.where('[state+dueAt]').between(['failed', ''], ['failed', '\uffff']).toArray();

/** Counts an attempt before it is made, so that a job that kills the worker is not tried for ever. */
export function beginAttempt(job: Job, now: string): Promise<unknown> {
  const minutes = backOffMinutes[job.attempts];
  const dueAt = new Date(Date.parse(now) + (minutes ?? 0) * 60_000).toISOString();
  const state = minutes === undefined ? 'failed' : 'waiting';
  return database.jobs.update(job.id, { attempts: job.attempts + 1, dueAt, state });
}

export const finishJob = (id: string): Promise<void> => database.jobs.delete(id);

/** Does the last of a job on knowledge and ends it in one transaction; nothing where another run has ended it. */
export function finishJobWith(id: string, work: () => Promise<unknown>): Promise<void> {
  return database.transaction('rw', database.jobs, database.knowledge, async () => {
    if (!(await database.jobs.get(id))) return;
    await work();
    await database.jobs.delete(id);
  });
}

/** Keeps the reason of a failed attempt; the time of the next was set when it began. */
export const failJob = (id: string, reason: string): Promise<unknown> => database.jobs.update(id, { reason });

/** Takes failed jobs up again, of one clipping or of all. */
export function retryJobs(clippingId: string | undefined, now: string): Promise<unknown> {
  const jobs =
    clippingId === undefined ? database.jobs : database.jobs.where('clippingId').equals(clippingId);
  return jobs
    .filter((job) => job.attempts > 0)
    .modify({ attempts: 0, dueAt: now, state: 'waiting', reason: '' });
}

/** Makes every waiting job due: a browser that starts anew may have the network it lacked before. */
export const hastenJobs = (now: string): Promise<unknown> =>
  database.jobs
    .where('[state+dueAt]')
    .between(['waiting', now], ['waiting', '\uffff'])
    .modify({ dueAt: now });

export const queueJobs = (jobs: readonly Job[]): Promise<unknown> => database.jobs.bulkPut([...jobs]);
