import { wakeAt } from '@/lib/platform/alarms';
import { now } from '@/lib/platform/now';
import type { Job, JobKind } from '@/lib/schema/job';
import { attempt } from '@/lib/store/database-failure';
import { beginAttempt, failJob, finishJob, hastenJobs, listDueJobs, nextDueAt } from '@/lib/store/jobs';
import { keepPictures } from './keep-pictures';
import { takeLesson } from './take-lesson';

/** What each kind of job does; the answer is why it must be tried again, empty when it is done. */
const runners: Partial<Record<JobKind, (job: Job) => Promise<string>>> = {
  'keep-pictures': ({ clippingId }) => keepPictures(clippingId),
  learn: takeLesson,
};

async function runJob(job: Job): Promise<void> {
  const run = runners[job.kind];
  // A job of a newer version waits for the code that knows it.
  if (!run) return;
  await beginAttempt(job, now());
  const reason = await run(job);
  await (reason === '' ? finishJob(job.id) : failJob(job.id, reason));
}

async function drain(): Promise<void> {
  const kinds = Object.keys(runners) as JobKind[];
  for (;;) {
    const due = await listDueJobs(now(), 20);
    const known = due.filter((job) => kinds.includes(job.kind));
    if (known.length === 0) break;
    for (const job of known) await runJob(job);
  }
  const next = await nextDueAt();
  if (next !== undefined) await wakeAt('jobs', next);
}

let running: Promise<unknown> | undefined;
let askedAgain = false;

/** Works the queue off until nothing is due, and sets the alarm for what is due later. One run at a time. */
export function runJobs(): Promise<unknown> {
  if (running) askedAgain = true;
  running ??= attempt(drain).finally(() => {
    running = undefined;
    if (askedAgain) startJobs();
    askedAgain = false;
  });
  return running;
}

/** Starts work on the queue without waiting for it; a worker that dies takes it up again at its next start. */
export function startJobs(): void {
  void runJobs();
}

/** Takes everything up again that waits, when the browser starts. */
export async function resumeJobs(): Promise<void> {
  await attempt(() => hastenJobs(now()));
  await runJobs();
}
