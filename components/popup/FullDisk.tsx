import { useState } from 'react';
import { useRoomOffers } from '@/components/hooks/use-room-offers';
import { FreeRoom } from '@/components/shared/FreeRoom';
import { failureText } from '@/lib/platform/failure-text';
import { text } from '@/lib/platform/texts';
import type { Failure } from '@/lib/schema/outcome';
import type { RoomOffer } from '@/lib/schema/room-part';

/** What can be given up where a clip found no room; after the act the clip is tried again at once. */
export default function FullDisk({ onFreed }: { onFreed: () => void }) {
  const { offers, busy, free } = useRoomOffers();
  const [failure, setFailure] = useState<Failure>();
  const onFree = async ({ part }: RoomOffer): Promise<void> => {
    const freed = await free(part);
    if (freed.ok) onFreed();
    else setFailure(freed.failure);
  };
  return (
    <section className="full-disk">
      <h2>{text('free_title')}</h2>
      <FreeRoom offers={offers} busy={busy} onFree={(offer) => void onFree(offer)} />
      {failure && <p role="alert">{failureText(failure)}</p>}
    </section>
  );
}
