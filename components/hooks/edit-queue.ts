import type { Failure, Outcome } from '@/lib/schema/outcome';

/** Whether what was typed is stored. */
export type SaveState = { step: 'idle' | 'saving' | 'saved' } | { step: 'failed'; failure: Failure };

/** A field's newest value; `sentAt` (an instant) stands once the command that carried it was answered well. */
type Edit = { value: unknown; sentAt?: string };

type EditState = { save: SaveState; edits: Readonly<Record<string, Edit>> };

type EditQueue<Patch extends object> = {
  /** Takes a change of some fields; a later value of a field replaces an earlier one that was not sent yet. */
  edit(patch: Patch): void;
  /** Sends what waits at once; fulfilled when nothing waits any more, or a failure stopped it. */
  flush(): Promise<void>;
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  state(): EditState;
};

type Options<Patch> = {
  send: (patch: Patch) => Promise<Outcome<unknown>>;
  now?: () => string;
  /** Milliseconds of rest after which typing is sent. */
  restMs?: number;
};

/**
 * Saves fields as they are typed: one command at a time, in order, after a rest in the typing. What could not be
 * saved stays here and goes out with the next change or flush; nothing typed is dropped.
 */
export function createEditQueue<Patch extends object>(options: Options<Patch>): EditQueue<Patch> {
  const { send, now = () => new Date().toISOString(), restMs = 400 } = options;
  const listeners = new Set<() => void>();
  let current: EditState = { save: { step: 'idle' }, edits: {} };
  let waiting: Partial<Patch> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run: Promise<void> | undefined;

  const tell = (save: SaveState, edits: EditState['edits'] = {}): void => {
    current = { save, edits: { ...current.edits, ...edits } };
    for (const listener of listeners) listener();
  };

  async function drain(): Promise<void> {
    tell({ step: 'saving' });
    while (Object.keys(waiting).length > 0) {
      const sent = waiting;
      waiting = {};
      const sentAt = now();
      const outcome = await send(sent as Patch);
      if (!outcome.ok) {
        waiting = { ...sent, ...waiting };
        return tell({ step: 'failed', failure: outcome.failure });
      }
      const stored = Object.entries(sent).filter(([field]) => !(field in waiting));
      tell(current.save, Object.fromEntries(stored.map(([field, value]) => [field, { value, sentAt }])));
    }
    tell({ step: 'saved' });
  }

  const queue: EditQueue<Patch> = {
    edit(patch) {
      waiting = { ...waiting, ...patch };
      clearTimeout(timer);
      timer = setTimeout(() => void queue.flush(), restMs);
      const edits = Object.entries(patch).map(([field, value]) => [field, { value }]);
      tell({ step: 'saving' }, Object.fromEntries(edits));
    },
    flush() {
      clearTimeout(timer);
      if (!run && Object.keys(waiting).length > 0) {
        run = drain().finally(() => {
          run = undefined;
        });
      }
      return run ?? Promise.resolve();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => current,
  };
  return queue;
}

/**
 * The changes to be shown over stored values last changed at `storedAt`: those not answered yet, and those
 * answered whose echo from the database has not come in.
 */
export function unstored<Patch extends object>({ edits }: EditState, storedAt: string): Patch {
  const ahead = Object.entries(edits).filter(([, { sentAt }]) => sentAt === undefined || storedAt < sentAt);
  return Object.fromEntries(ahead.map(([field, { value }]) => [field, value])) as Patch;
}
