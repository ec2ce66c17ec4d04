import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Clipping, ClippingBody } from '@/lib/schema/clipping';
import type { ClippingPatch } from '@/lib/schema/command';
import type { Statistic } from '@/lib/schema/reading';
import { isDamaged } from '@/lib/store/clipping-row';
import { getBody, getClipping } from '@/lib/store/clippings';
import type { SaveState } from './edit-queue';
import { sendCommand } from './send-command';
import { useEdits } from './use-edits';

/** What may be changed of a clipping where it is shown: the fields of its row, and its statistics. */
export type ClippingEdit = ClippingPatch & { statistics?: Statistic[] };

export type OpenClipping =
  | { step: 'reading' | 'gone' | 'binned' | 'damaged' }
  | {
      step: 'open';
      /** The stored fields with the editor's changes over them. */
      clipping: Clipping;
      /** Undefined until it is read. */
      body: ClippingBody | undefined;
      save: SaveState;
      edit: (patch: ClippingEdit) => void;
      flush: () => Promise<void>;
    };

/** A clipping as the database has it now, to be edited in place. */
export function useClipping(id: string): OpenClipping {
  const stored = useLiveQuery(async () => (await getClipping(id)) ?? null, [id]);
  const body = useLiveQuery(() => getBody(id), [id]);
  const send = useCallback(
    async ({ statistics, ...patch }: ClippingEdit) => {
      const edited =
        Object.keys(patch).length > 0 ? await sendCommand('editClipping', { id, patch }) : undefined;
      if ((edited && !edited.ok) || !statistics) return edited ?? { ok: true as const, value: null };
      return sendCommand('editStatistics', { id, statistics });
    },
    [id],
  );
  const open = stored && !isDamaged(stored) ? stored : undefined;
  const { edit, flush, save, unsaved } = useEdits<ClippingEdit>(send, open?.updatedAt ?? '');

  if (stored === undefined) return { step: 'reading' };
  if (stored === null) return { step: 'gone' };
  if (open && open.binnedAt !== null) return { step: 'binned' };
  if (!open) return { step: 'damaged' };
  const { statistics = body?.statistics ?? [], ...fields } = unsaved;
  const clipping = { ...open, ...(fields as Partial<Clipping>) };
  return { step: 'open', clipping, body: body && { ...body, statistics }, save, edit, flush };
}
