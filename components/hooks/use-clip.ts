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
};

/**
 * Clips the page in front as soon as it mounts, or shows what would be clipped where the editor chose to see it first,
 * and again when asked; `tab` names another tab than the one in front.
 */
export function useClip(tab?: number): Clip {
  const [state, setState] = useState<ClipState>({ step: 'clipping' });
  // The same id until it is stored: a clip that is asked for again after a failure is not stored twice.
  const captureId = useRef('');

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

  useEffect(() => {
    void ask('ask', false).then(setState);
  }, [ask]);

  const clip = (mode: ClipMode, selection = false): void => {
    setState({ step: 'clipping' });
    void ask(mode, selection).then(setState);
  };

  const undo = async (receipt: ClipReceipt): Promise<void> => {
    const outcome = await sendCommand('undoClip', receipt);
    setState(outcome.ok ? { step: 'undone', receipt } : { step: 'failed', failure: outcome.failure });
  };

  const save = async ({ tabId, capture }: ClipPreview & { state: 'new' }): Promise<void> => {
    setState({ step: 'clipping' });
    const outcome = await sendCommand('saveCapture', { tabId, capture });
    if (outcome.ok) captureId.current = '';
    setState(
      outcome.ok ? { step: 'clipped', receipt: outcome.value } : { step: 'failed', failure: outcome.failure },
    );
  };

  return {
    state,
    clip,
    save: () => void (state.step === 'preview' && save(state.preview)),
    undo: () => void (state.step === 'clipped' && undo(state.receipt)),
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
