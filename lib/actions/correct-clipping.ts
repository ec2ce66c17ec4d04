import { now } from '@/lib/platform/now';
import type { ClippingPatch, Command } from '@/lib/schema/command';
import type { Job } from '@/lib/schema/job';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { type ClippingEdit, editClipping } from '@/lib/store/edit-clipping';
import { lessonJobs } from './lesson-jobs';
import { takeLesson } from './take-lesson';

/**
 * Changes fields of a clipping and learns from those that correct a reading; answers with the values before. The edit
 * is kept whether or not anything could be learned from it, and what could not be learned now waits in the queue.
 */
export async function correctClipping({
  id,
  patch,
}: Command<'editClipping'>): Promise<Outcome<{ before: ClippingPatch }>> {
  let jobs: Job[] = [];
  const queued = (edit: ClippingEdit): Job[] => (jobs = lessonJobs(edit));
  const edited = await attempt(() => editClipping(id, patch, now(), queued));
  if (!edited.ok) return edited;
  const before = edited.value;
  if (!before) return failed('not-found');
  // Learned before the answer, so that the next clip is read with it.
  for (const job of jobs) await attempt(() => takeLesson(job));
  return done({ before });
}
