import { setBadge } from '@/lib/platform/badge';
import { failureText } from '@/lib/platform/failure-text';
import { issueToken } from '@/lib/platform/one-time-tokens';
import { text, type TextKey } from '@/lib/platform/texts';
import { showToast, toastMs } from '@/lib/platform/toast';
import type { ClipReceipt } from '@/lib/schema/command';
import type { Outcome } from '@/lib/schema/outcome';
import { clipTab } from './clip-tab';

const announcements = {
  saved: 'toast_saved',
  existing: 'toast_existing',
  updated: 'toast_updated',
} as const satisfies Record<ClipReceipt['state'], TextKey>;

/** The undo outlives its toast a little, for the press that comes at the last moment. */
const undoMs = toastMs + 4_000;

/** Clips a tab without the popup: a badge on the button and a toast in the page say what came of it. */
export async function clipQuietly(tabId: number, selection: boolean): Promise<Outcome<ClipReceipt>> {
  const outcome = await clipTab({ tabId, mode: selection ? 'both' : 'ask', selection });
  await setBadge(tabId, outcome.ok ? 'saved' : 'failed');
  await announce(tabId, outcome);
  return outcome;
}

async function announce(tabId: number, outcome: Outcome<ClipReceipt>): Promise<void> {
  const undoable = outcome.ok && outcome.value.state !== 'existing';
  await showToast(tabId, {
    message: outcome.ok
      ? text(announcements[outcome.value.state], outcome.value.headline)
      : failureText(outcome.failure),
    undo: text('toast_undo'),
    close: text('toast_close'),
    undone: text('toast_undone'),
    notUndone: text('toast_not_undone'),
    token: undoable ? await issueToken(outcome.value, { now: Date.now(), ms: undoMs }) : '',
  });
}
