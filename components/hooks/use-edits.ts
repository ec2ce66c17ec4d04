import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Outcome } from '@/lib/schema/outcome';
import { createEditQueue, type SaveState, unstored } from './edit-queue';

/** What a field needs to save as typed. */
type Edits<Patch extends object> = {
  edit: (patch: Patch) => void;
  /** Saves at once what waits: on Enter, on leaving, on closing. */
  flush: () => Promise<void>;
  save: SaveState;
  /** Changes to be shown over the stored values, so that a field never falls back while it is being saved. */
  unsaved: Patch;
};

/** Saves changes through `send`, which must be stable; `storedAt` is the instant of the stored values' last change. */
export function useEdits<Patch extends object>(
  send: (patch: Patch) => Promise<Outcome<unknown>>,
  storedAt: string,
): Edits<Patch> {
  const queue = useMemo(() => createEditQueue<Patch>({ send }), [send]);
  const state = useSyncExternalStore(queue.subscribe, queue.state);

  useEffect(() => {
    const leave = () => void queue.flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [queue]);

  return { edit: queue.edit, flush: queue.flush, save: state.save, unsaved: unstored(state, storedAt) };
}
