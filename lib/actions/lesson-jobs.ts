import type { Job } from '@/lib/schema/job';
import { newJob } from '@/lib/store/jobs';
import type { ClippingEdit } from '@/lib/store/edit-clipping';
import { lessonOf } from './lesson-of';

/**
 * The work an edit leaves to be done: to learn from it, and to enter its hospital into the register. It is queued in
 * the edit's own transaction, so that a worker that dies between the two forgets no lesson.
 */
export function lessonJobs({ id, at, ...change }: ClippingEdit): Job[] {
  const lesson = lessonOf(change);
  const { hospitals, region } = change.before;
  if (!lesson && !hospitals && !region) return [];
  // Two corrections of one clipping are two lessons.
  return [
    {
      ...newJob('learn', id, at),
      id: `learn:${id}:${at}:${Object.keys(change.before).join()}`,
      lesson: lesson ?? {},
    },
  ];
}
