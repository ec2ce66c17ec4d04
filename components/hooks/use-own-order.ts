import { useCallback, useMemo, useState } from 'react';
import type { Collection } from '@/lib/schema/clipping';
import { inOrder, moveBeside } from '@/lib/text/own-order';

/** Where moved clippings go: before or after another one. */
export type Move = { moved: readonly string[]; target: string; after: boolean };

/**
 * A view's clippings in the own order of the collection it is within. A move shows at once, before it is stored;
 * `ahead` takes the move, and is followed by what is stored; without one it falls back to that.
 */
export function useOwnOrder(
  ids: string[],
  collection: Collection | undefined,
): { ids: string[]; ahead: (move?: Move) => void } {
  const [moves, setMoves] = useState<{ at: string; order: readonly string[] }>();
  const stamp = collection ? `${collection.id} ${collection.updatedAt}` : '';
  const ordered = useMemo(() => {
    if (!collection) return ids;
    return inOrder(ids, moves?.at === stamp ? moves.order : collection.order);
  }, [ids, collection, moves, stamp]);
  const ahead = useCallback(
    (move?: Move) =>
      setMoves(move && { at: stamp, order: moveBeside(ordered, move.moved, move.target, move.after) }),
    [ordered, stamp],
  );
  return { ids: ordered, ahead };
}
