import { now } from '@/lib/platform/now';
import { done, type Outcome } from '@/lib/schema/outcome';
import { binDays } from '@/lib/schema/bin-days';
import { binnedBefore, deleteClippings as erase } from '@/lib/store/bin';
import { attempt } from '@/lib/store/database-failure';
import { noteDeletion, noteLibrary } from './note-library';

/** Deletes clippings for good. */
export async function deleteClippings({ ids }: { ids: readonly string[] }): Promise<Outcome<null>> {
  await noteDeletion(ids.length);
  const erased = await attempt(() => erase(ids, now()));
  await attempt(noteLibrary);
  return erased.ok ? done(null) : erased;
}

/** Deletes what has lain in the bin for its thirty days. */
export async function emptyBin(): Promise<Outcome<null>> {
  const oldest = new Date(Date.parse(now()) - binDays * 24 * 3_600_000).toISOString();
  const due = await attempt(() => binnedBefore(oldest));
  if (!due.ok) return due;
  return due.value.length > 0 ? deleteClippings({ ids: due.value }) : done(null);
}
