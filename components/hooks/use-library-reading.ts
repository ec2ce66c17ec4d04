import { useEffect, useRef, useState } from 'react';
import type { NoticeQueue } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { listOutdated } from '@/lib/actions/list-outdated';
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
  /** How many clippings were gone through; undefined while nothing is read. */
  progress: { done: number; total: number } | undefined;
  start: (scope: ReadingScope) => void;
  stop: () => void;
};

/** Reads the library again in batches, until it is through, stopped, or the page that asked is left. */
export function useLibraryReading(notices: NoticeQueue): LibraryReading {
  const [progress, setProgress] = useState<LibraryReading['progress']>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const readAll = async (scope: ReadingScope, signal: AbortSignal): Promise<Outcome<number>> => {
    const listed = typeof scope === 'string' ? await attempt(listLibraryIds) : done([...scope]);
    if (!listed.ok) return listed;
    const ids = listed.value;
    let changed = 0;
    for (let start = 0; start < ids.length && !signal.aborted; start += batchSize) {
      setProgress({ done: start, total: ids.length });
      const batch = await readBatch(ids.slice(start, start + batchSize), scope);
      if (!batch.ok) return batch;
      changed += batch.value;
    }
    return done(changed);
  };
  const run = async (scope: ReadingScope): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setProgress({ done: 0, total: 0 });
    const outcome = await readAll(scope, control.signal);
    setProgress(undefined);
    if (!outcome.ok) tellFailure(notices, outcome.failure);
    else {
      const key = control.signal.aborted ? 'settings_reread_stopped' : 'library_read_again';
      notices.add({ words: text(key, outcome.value) }, { timeout: 6_000 });
    }
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
