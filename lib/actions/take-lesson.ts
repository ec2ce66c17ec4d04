import { enrol } from '@/lib/classify/hospitals/register';
import { learn, lessonFeatures } from '@/lib/classify/learn';
import type { Job } from '@/lib/schema/job';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBody, getClipping } from '@/lib/store/clippings';
import { finishJobWith } from '@/lib/store/jobs';
import { changeKnowledge } from '@/lib/store/knowledge';
import { enrolmentOf } from './enrol-hospital';
import { storedReport } from './make-report';
import { readingContext } from './read-report';

/**
 * Learns what a correction teaches, once: model, register and the end of the job are one transaction, so that a lesson
 * taken up again after the worker died counts no second time. Nothing is learned of a clipping that is gone.
 */
export async function takeLesson({ id, clippingId, lesson = {} }: Job): Promise<string> {
  const [clipping, body, context] = await Promise.all([
    getClipping(clippingId),
    getBody(clippingId),
    readingContext(),
  ]);
  if (!clipping || isDamaged(clipping) || !body) return '';
  const report = storedReport(clipping, body);
  const features = Object.keys(lesson).length > 0 ? lessonFeatures(report, context) : undefined;
  const entry = enrolmentOf(clipping, report, lesson.hospital?.read);
  await finishJobWith(id, async () => {
    if (features) await changeKnowledge('learned', (model) => learn(model ?? null, features, lesson));
    if (entry)
      await changeKnowledge('register', (register = []) => enrol(register, { ...entry, corrected: true }));
  });
  return '';
}
