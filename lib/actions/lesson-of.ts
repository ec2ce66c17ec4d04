import type { ClippingPatch } from '@/lib/schema/command';
import type { Lesson } from '@/lib/schema/learning';
import type { Hospital, TopicReading } from '@/lib/schema/reading';

/** Fields of a clipping before and after an edit; `read` holds what the rules had read of those corrected earlier. */
type Change = { before: ClippingPatch; after: ClippingPatch; read: ClippingPatch };

const first = <T extends { primary: boolean }>(values: readonly T[]): T | undefined =>
  values.find(({ primary }) => primary) ?? values[0];

function ofTopics(before: readonly TopicReading[], after: readonly TopicReading[]): Lesson {
  const ids = after.map(({ id }) => id);
  const primary = first(after)?.id;
  const isMoved = ids.length !== before.length || before.some(({ id }) => !ids.includes(id));
  return {
    ...(isMoved && { topics: ids }),
    ...(primary !== undefined && primary !== first(before)?.id && { primary }),
  };
}

/** A subject under another name; another hospital of the same report made its subject is no matter of names. */
function ofHospitals(read: readonly Hospital[], after: readonly Hospital[]): Lesson {
  const was = first(read);
  const right = first(after);
  if (!was || !right) return {};
  const isAnother = read.some((hospital) => hospital !== was && hospital.name === right.name);
  const stands = right.name !== was.name && after.some(({ name }) => name === was.name);
  return isAnother || stands ? {} : { hospital: { read: was.name, right: right.name } };
}

/**
 * What an edit puts right in a reading; undefined where it touches nothing that is learned. Topics come as they all
 * stand after it; a hospital's name is held against the name first read, so that taking a change back takes it back here.
 */
export function lessonOf({ before, after, read }: Change): Lesson | undefined {
  const lesson: Lesson = {
    ...(before.topics && after.topics && ofTopics(before.topics, after.topics)),
    ...(before.genre && after.genre && before.genre.id !== after.genre.id && { genre: after.genre.id }),
    ...(before.hospitals &&
      after.hospitals &&
      ofHospitals(read.hospitals ?? after.hospitals, after.hospitals)),
  };
  return Object.keys(lesson).length > 0 ? lesson : undefined;
}
