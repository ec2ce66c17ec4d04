import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clipTab } from '@/lib/actions/clip-tab';
import { correctClipping } from '@/lib/actions/correct-clipping';
import { resumeJobs, runJobs } from '@/lib/actions/run-jobs';
import { takeLesson } from '@/lib/actions/take-lesson';
import type * as TakeLesson from '@/lib/actions/take-lesson';
import { database } from '@/lib/store/database';
import { getKnowledge } from '@/lib/store/knowledge';
import { idOf } from '../../builders';
import { emptyLibrary } from '../store/library';
import { fakeWorker, reportPage } from './worker';

// A worker that dies answers nothing: what it was doing never comes to an end.
const dying = vi.hoisted(() => ({ dies: false }));
vi.mock('@/lib/actions/take-lesson', async (load) => {
  const real = await load<typeof TakeLesson>();
  return {
    takeLesson: (job: Parameters<typeof real.takeLesson>[0]) =>
      dying.dies ? new Promise<string>(() => {}) : real.takeLesson(job),
  };
});

const service = [{ id: 'service', score: 1, primary: true, evidence: [] }];
/** Corrects the clipping in a worker that dies before it has learned. */
async function correctAndDie(): Promise<void> {
  dying.dies = true;
  void correctClipping({ id: idOf(1), patch: { topics: service } });
  await expect.poll(lessons).toHaveLength(1);
  dying.dies = false;
}
const lessons = () => database.jobs.filter(({ kind }) => kind === 'learn').toArray();

beforeEach(async () => {
  dying.dies = false;
  fakeWorker({ 1: reportPage(1) });
  await clipTab({ tabId: 1, mode: 'ask', selection: false, captureId: idOf(1) });
  await runJobs();
});
afterEach(emptyLibrary);

test('a lesson outlives the worker that died before it was learned', async () => {
  await correctAndDie();
  expect(await getKnowledge('learned')).toBeUndefined();
  expect(await lessons()).toMatchObject([{ clippingId: idOf(1), lesson: { topics: ['service'] } }]);
  await resumeJobs();
  expect(await getKnowledge('learned')).toMatchObject({ corrections: 1 });
  expect(await lessons()).toEqual([]);
});

test('a lesson that two runs take up counts once', async () => {
  await correctAndDie();
  const [job] = await lessons();
  if (!job) throw new Error('The lesson is queued.');
  await Promise.all([takeLesson(job), takeLesson(job), runJobs()]);
  expect(await getKnowledge('learned')).toMatchObject({ corrections: 1 });
});

test('a lesson whose clipping is gone ends', async () => {
  await correctAndDie();
  await database.clippings.delete(idOf(1));
  await runJobs();
  expect(await lessons()).toEqual([]);
  expect(await getKnowledge('learned')).toBeUndefined();
});
