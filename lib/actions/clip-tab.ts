import { newId } from '@/lib/platform/new-id';
import type { Capture } from '@/lib/schema/capture';
import type { Clipping } from '@/lib/schema/clipping';
import type { ClipMode, ClipReceipt, ClipTab, Command } from '@/lib/schema/command';
import { done, type Outcome } from '@/lib/schema/outcome';
import { attempt } from '@/lib/store/database-failure';
import { findCapture } from '@/lib/store/save-clipping';
import { keepPagePictures } from './keep-page-pictures';
import { noteLibrary } from './note-library';
import { startJobs } from './run-jobs';
import { storeCapture } from './store-capture';
import { takeCapture } from './take-capture';

const receiptOf = ({ id, headline }: Clipping, captureId: string): ClipReceipt => ({
  clippingId: id,
  state: id === captureId ? 'saved' : 'updated',
  headline,
});

/**
 * Clips the page in a tab and answers when the clipping is durable. Asked again with the same `captureId` it
 * answers with what was stored, so that a page that got no answer may simply ask again.
 */
export async function clipTab({
  tabId,
  mode,
  selection,
  captureId = newId(),
}: ClipTab): Promise<Outcome<ClipReceipt>> {
  const stored = await attempt(() => findCapture(captureId));
  if (!stored.ok) return stored;
  if (stored.value) return done(receiptOf(stored.value, captureId));
  const capture = await takeCapture(tabId, { captureId, selection });
  return capture.ok ? store(tabId, capture.value, mode) : capture;
}

/** Stores what was shown before of the page in a tab, as it was read then; asked twice it stores once. */
export async function saveCapture({ tabId, capture }: Command<'saveCapture'>): Promise<Outcome<ClipReceipt>> {
  const stored = await attempt(() => findCapture(capture.id));
  if (!stored.ok) return stored;
  return stored.value ? done(receiptOf(stored.value, capture.id)) : store(tabId, capture, 'ask');
}

async function store(tabId: number, capture: Capture, mode: ClipMode): Promise<Outcome<ClipReceipt>> {
  const outcome = await storeCapture(capture, mode);
  if (outcome.ok && outcome.value.state !== 'existing') void followUp(tabId, outcome.value.clippingId);
  return outcome;
}

/** What can wait until the editor has the answer; a worker that dies takes the queue up at its next start. */
async function followUp(tabId: number, clippingId: string): Promise<void> {
  await keepPagePictures(tabId, clippingId);
  startJobs();
  // Counting a large library takes longer than saving in it; a note that lags behind raises no alarm.
  await attempt(noteLibrary);
}
