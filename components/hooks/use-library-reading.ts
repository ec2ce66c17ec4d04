import { useEffect, useRef, useState } from 'react';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { listOutdated } from '@/lib/actions/list-outdated';
import { restoreReadings } from '@/lib/actions/restore-readings';
import { now } from '@/lib/platform/now';
import { text } from '@/lib/platform/texts';
import { done, type Outcome } from '@/lib/schema/outcome';
import { listLibraryIds } from '@/lib/store/clippings';
import { attempt } from '@/lib/store/database-failure';
import { sendCommand } from './send-command';

/** How many clippings one command reads: a few seconds of work, after which progress shows and a stop takes effect. */
const batchSize = 60;

/** Which clippings are read again: those read with other rules or topics than the present ones, all, or these. */
type ReadingScope = 'outdated' | 'all' | readonly string[];
export type LibraryReading = {
  /** How many clippings were gone through, to be read or to be put back; undefined while nothing is. */
  progress: { done: number; total: number; undoing: boolean } | undefined;
  start: (scope: ReadingScope) => void;
  stop: () => void;
};

/** What a reading came to: the clippings gone through, and how many of them changed. */
type Gone = { ids: readonly string[]; changed: number };

/** Reads the library again in batches, until it is through, stopped, or the page that asked is left; it can be undone. */
export function useLibraryReading(notices: NoticeQueue): LibraryReading {
  const [progress, setProgress] = useState<LibraryReading['progress']>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** Goes through clippings in batches; each batch's work tells how many it changed. */
  const goThrough = async (
    ids: readonly string[],
    undoing: boolean,
    work: (batch: string[]) => Promise<Outcome<number>>,
  ): Promise<Outcome<Gone & { stopped: boolean }>> => {
    const { signal } = (running.current = new AbortController());
    let [start, changed] = [0, 0];
    try {
      for (; start < ids.length && !signal.aborted; start += batchSize) {
        setProgress({ done: start, total: ids.length, undoing });
        const batch = await work(ids.slice(start, start + batchSize));
        if (!batch.ok) return batch;
        changed += batch.value;
      }
    } finally {
      setProgress(undefined);
    }
    return done({ ids: ids.slice(0, start), changed, stopped: signal.aborted });
  };

  const undo = async (ids: readonly string[], since: string): Promise<void> => {
    const restore = (version: { revisionId: string }) => sendCommand('restoreRevision', version);
    const outcome = await goThrough(ids, true, (batch) => restoreReadings(batch, since, restore));
    if (!outcome.ok) tellFailure(notices, outcome.failure);
    else notices.add({ words: text('bulk_reading_undone', outcome.value.changed) }, { timeout: 6_000 });
  };
  const run = async (scope: ReadingScope): Promise<void> => {
    const since = now();
    setProgress({ done: 0, total: 0, undoing: false });
    const listed = typeof scope === 'string' ? await attempt(listLibraryIds) : done([...scope]);
    const outcome = listed.ok
      ? await goThrough(listed.value, false, (batch) => readBatch(batch, scope))
      : listed;
    setProgress(undefined);
    if (!outcome.ok) {
      tellFailure(notices, outcome.failure);
      return;
    }
    const { ids, changed, stopped } = outcome.value;
    const words = text(stopped ? 'settings_reread_stopped' : 'library_read_again', changed);
    const action = { label: text('popup_undo'), run: () => void undo(ids, since) };
    notices.add({ words, ...(changed > 0 && { action }) }, { timeout: undoMs });
  };
  return { progress, start: (scope) => void run(scope), stop: () => running.current?.abort() };
}

/** Reads those of a batch that the scope takes; answers how many changed. */
async function readBatch(batch: string[], scope: ReadingScope): Promise<Outcome<number>> {
  const listed = scope === 'outdated' ? await attempt(() => listOutdated(batch)) : done(batch);
  if (!listed.ok) return listed;
  if (listed.value.length === 0) return done(0);
  const outcome = await sendCommand('readAgain', { ids: listed.value });
  return outcome.ok ? done(outcome.value.changed) : outcome;
}
