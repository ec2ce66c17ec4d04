import { useCallback, useEffect, useRef, useState } from 'react';
import { frontTabId } from '@/lib/platform/tabs';
import type { ClipMode, ClipReceipt } from '@/lib/schema/command';
import type { Failure } from '@/lib/schema/outcome';
import { newId } from '@/lib/platform/new-id';
import { sendCommand } from './send-command';

/** Where the clip of the page in front stands. */
export type ClipState =
  | { step: 'clipping' }
  | { step: 'clipped'; receipt: ClipReceipt }
  | { step: 'undone'; receipt: ClipReceipt }
  | { step: 'failed'; failure: Failure };

export type Clip = {
  state: ClipState;
  clip: (mode: ClipMode, selection?: boolean) => void;
  undo: () => void;
};

/** Clips the page in front as soon as it mounts, and again when asked; `tab` names another tab than the one in front. */
export function useClip(tab?: number): Clip {
  const [state, setState] = useState<ClipState>({ step: 'clipping' });
  // The same id until it is stored: a clip that is asked for again after a failure is not stored twice.
  const captureId = useRef('');

  const ask = useCallback(
    async (mode: ClipMode, selection: boolean): Promise<ClipState> => {
      captureId.current ||= newId();
      const tabId = tab ?? (await frontTabId());
      if (tabId === undefined) return { step: 'failed', failure: 'page-gone' };
      const command = { tabId, mode, selection, captureId: captureId.current };
      const outcome = await sendCommand('clipTab', command);
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

  return { state, clip, undo: () => void (state.step === 'clipped' && undo(state.receipt)) };
}
