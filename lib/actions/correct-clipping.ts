import { learn, lessonFeatures } from '@/lib/classify/learn';
import { now } from '@/lib/platform/now';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClippingPatch, Command } from '@/lib/schema/command';
import type { Lesson } from '@/lib/schema/learning';
import { done, failed, type Outcome } from '@/lib/schema/outcome';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBody, getClipping } from '@/lib/store/clippings';
import { listCorrections } from '@/lib/store/corrections';
import { attempt } from '@/lib/store/database-failure';
import { editClipping } from '@/lib/store/edit-clipping';
import { changeKnowledge } from '@/lib/store/knowledge';
import { enrolHospital } from './enrol-hospital';
import { lessonOf } from './lesson-of';
import { makeReport } from './make-report';
import { readingContext } from './read-report';

/**
 * Changes fields of a clipping and learns from those that correct a reading; answers with the values before.
 * The edit is kept whether or not anything could be learned from it.
 */
export async function correctClipping({
  id,
  patch,
}: Command<'editClipping'>): Promise<Outcome<{ before: ClippingPatch }>> {
  const edited = await attempt(() => editClipping(id, patch, now()));
  if (!edited.ok) return edited;
  if (!edited.value) return failed('not-found');
  const before = edited.value;
  await attempt(() => learnFrom(id, before, patch));
  return done({ before });
}

async function learnFrom(id: string, before: ClippingPatch, after: ClippingPatch): Promise<void> {
  const corrections = await listCorrections(id);
  const read = Object.fromEntries(corrections.map((correction) => [correction.field, correction.before]));
  const lesson = lessonOf({ before, after, read });
  const clipping = await getClipping(id);
  if (!clipping || isDamaged(clipping)) return;
  if (lesson) await take(lesson, clipping);
  if (before.hospitals || before.region) await enrolHospital(clipping, lesson?.hospital?.read);
}

async function take(lesson: Lesson, clipping: Clipping): Promise<void> {
  const [body, context] = await Promise.all([getBody(clipping.id), readingContext()]);
  if (!body) return;
  const features = lessonFeatures(makeReport(clipping, body.body), context);
  await changeKnowledge('learned', (model) => learn(model ?? null, features, lesson));
}
