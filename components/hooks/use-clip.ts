import { useCallback, useEffect, useRef, useState } from 'react';
import { frontTabId } from '@/lib/platform/tabs';
import { getSettings } from '@/lib/platform/settings';
import type { ClipPreview } from '@/lib/schema/clip-preview';
import type { ClipMode, ClipReceipt, Command } from '@/lib/schema/command';
import type { Failure } from '@/lib/schema/outcome';
import { newId } from '@/lib/platform/new-id';
import { sendCommand } from './send-command';

/** Where the clip of the page in front stands. */
type ClipState =
  | { step: 'clipping' }
  /** Read and shown; nothing is stored yet. */
  | { step: 'preview'; preview: ClipPreview & { state: 'new' } }
  | { step: 'clipped'; receipt: ClipReceipt }
  | { step: 'undone'; receipt: ClipReceipt }
  | { step: 'failed'; failure: Failure };

type Clip = {
  state: ClipState;
  clip: (mode: ClipMode, selection?: boolean) => void;
  undo: () => void;
  /** Stores what is previewed. */
  save: () => void;
  /** Does again what found no room, until there is some: the browser takes its time to count what was given back. */
  clipOnceFreed: () => void;
};

/** Milliseconds before each attempt once room was made. */
const waits = [0, 500, 1_500, 3_000, 5_000];

/**
 * Clips the page in front as soon as it mounts, or shows what would be clipped where the editor chose to see it first,
 * and again when asked; `tab` names another tab than the one in front.
 */
export function useClip(tab?: number): Clip {
  const [state, setState] = useState<ClipState>({ step: 'clipping' });
  // The same id until it is stored: a clip that is asked for again after a failure is not stored twice.
  const captureId = useRef('');
  const last = useRef<() => Promise<ClipState>>(async () => ({ step: 'clipping' }));

  const ask = useCallback(
    async (mode: ClipMode, selection: boolean): Promise<ClipState> => {
      captureId.current ||= newId();
      const [tabId, { oneClick }] = await Promise.all([tab ?? frontTabId(), getSettings()]);
      if (tabId === undefined) return { step: 'failed', failure: 'page-gone' };
      const command = { tabId, selection, captureId: captureId.current };
      if (mode === 'ask' && oneClick === 'preview') return preview(command);
      const outcome = await sendCommand('clipTab', { ...command, mode });
      if (!outcome.ok) return { step: 'failed', failure: outcome.failure };
      captureId.current = '';
      return { step: 'clipped', receipt: outcome.value };
    },
    [tab],
  );

  const act = useCallback((work: () => Promise<ClipState>): void => {
    last.current = work;
    void work().then(setState);
  }, []);

  useEffect(() => act(() => ask('ask', false)), [act, ask]);

  const clip = (mode: ClipMode, selection = false): void => {
    setState({ step: 'clipping' });
    act(() => ask(mode, selection));
  };

  const undo = async (receipt: ClipReceipt): Promise<ClipState> => {
    const outcome = await sendCommand('undoClip', receipt);
    return outcome.ok ? { step: 'undone', receipt } : { step: 'failed', failure: outcome.failure };
  };

  const save = async ({ tabId, capture }: ClipPreview & { state: 'new' }): Promise<ClipState> => {
    setState({ step: 'clipping' });
    const outcome = await sendCommand('saveCapture', { tabId, capture });
    if (!outcome.ok) return { step: 'failed', failure: outcome.failure };
    captureId.current = '';
    return { step: 'clipped', receipt: outcome.value };
  };

  const clipOnceFreed = async (): Promise<void> => {
    setState({ step: 'clipping' });
    let next: ClipState = { step: 'clipping' };
    for (const wait of waits) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      next = await last.current();
      if (next.step !== 'failed' || next.failure !== 'quota-exceeded') break;
    }
    setState(next);
  };

  return {
    state,
    clip,
    save: () => state.step === 'preview' && act(() => save(state.preview)),
    undo: () => state.step === 'clipped' && act(() => undo(state.receipt)),
    clipOnceFreed: () => void clipOnceFreed(),
  };
}

async function preview(command: Command<'previewTab'>): Promise<ClipState> {
  const outcome = await sendCommand('previewTab', command);
  if (!outcome.ok) return { step: 'failed', failure: outcome.failure };
  const read = outcome.value;
  return read.state === 'existing'
    ? { step: 'clipped', receipt: read.receipt }
    : { step: 'preview', preview: read };
}
