import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { database } from '@/lib/store/database';
import {
  backOffMinutes,
  beginAttempt,
  failJob,
  finishJob,
  hastenJobs,
  listDueJobs,
  listFailedJobs,
  newJob,
  nextDueAt,
  queueJobs,
  retryJobs,
} from '@/lib/store/jobs';
import { idOf, timeOf } from '../../builders';
import { emptyLibrary } from './library';

afterEach(emptyLibrary);

test('jobs are taken when due, waiting longer after every attempt, and fail in the end', async () => {
  await queueJobs([newJob('keep-pictures', idOf(1), timeOf(0)), newJob('keep-pictures', idOf(1), timeOf(0))]);
  let now = timeOf(0);
  for (const minutes of backOffMinutes) {
    const [job] = await listDueJobs(now, 10);
    await beginAttempt(job!, now);
    await failJob(job!.id, '404');
    expect(await listDueJobs(now, 10)).toEqual([]);
    now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    expect(await nextDueAt()).toBe(now);
  }
  const [last] = await listDueJobs(now, 10);
  await beginAttempt(last!, now);
  expect(await nextDueAt()).toBeUndefined();
  expect(await listFailedJobs()).toMatchObject([{ reason: '404', attempts: 6 }]);
  await retryJobs(idOf(1), timeOf(9));
  expect(await listDueJobs(timeOf(9), 10)).toMatchObject([{ attempts: 0, reason: '' }]);
});

test('a finished job is gone; one that is due later waits', async () => {
  await queueJobs([newJob('keep-pictures', idOf(1), timeOf(0)), newJob('keep-pictures', idOf(2), timeOf(3))]);
  expect((await listDueJobs(timeOf(1), 10)).map((job) => job.clippingId)).toEqual([idOf(1)]);
  await finishJob(`keep-pictures:${idOf(1)}`);
  expect(await database.jobs.count()).toBe(1);
});

test('a new start makes what waits due at once', async () => {
  await queueJobs([
    newJob('keep-pictures', idOf(1), timeOf(60)),
    newJob('keep-pictures', idOf(2), timeOf(1)),
  ]);
  await hastenJobs(timeOf(5));
  expect(await listDueJobs(timeOf(5), 10)).toMatchObject([{ dueAt: timeOf(1) }, { dueAt: timeOf(5) }]);
});
