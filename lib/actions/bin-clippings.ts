import { now } from '@/lib/platform/now';
import type { Command } from '@/lib/schema/command';
import { done, type Outcome } from '@/lib/schema/outcome';
import { setBinned } from '@/lib/store/bin';
import { attempt } from '@/lib/store/database-failure';
import { enrolAgain } from './enrol-hospital';

/** Puts clippings into the bin or takes them out again; those taken out tell the register of their hospitals anew. */
export async function binClippings({ ids, binned }: Command<'binClippings'>): Promise<Outcome<null>> {
  const moved = await attempt(() => setBinned(ids, binned, now()));
  if (!moved.ok) return moved;
  if (!binned) await attempt(() => enrolAgain(ids));
  return done(null);
}
