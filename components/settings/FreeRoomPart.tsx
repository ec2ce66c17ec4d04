import { sendCommand } from '@/components/hooks/send-command';
import { useRoomOffers } from '@/components/hooks/use-room-offers';
import { byteWords } from '@/components/shared/byte-words';
import { FreeRoom } from '@/components/shared/FreeRoom';
import { type NoticeQueue, undoMs } from '@/components/shared/Notices';
import { tellFailure } from '@/components/shared/tell-failure';
import { text } from '@/lib/platform/texts';
import type { RoomOffer } from '@/lib/schema/room-part';

/** What can be given up, in the settings; pictures can be kept again straight away. */
export function FreeRoomPart({ notices }: { notices: NoticeQueue }) {
  const { offers, busy, free } = useRoomOffers();
  const onFree = async ({ part, bytes }: RoomOffer): Promise<void> => {
    const freed = await free(part);
    if (!freed.ok) {
      tellFailure(notices, freed.failure);
      return;
    }
    const { clippings: ids } = freed.value;
    const again = { label: text('free_keep_again'), run: () => void sendCommand('keepPictures', { ids }) };
    const words = text('free_done', byteWords(bytes));
    notices.add({ words, ...(ids.length > 0 && { action: again }) }, { timeout: undoMs });
  };
  return <FreeRoom offers={offers} busy={busy} onFree={(offer) => void onFree(offer)} />;
}
