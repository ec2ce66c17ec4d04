import { useEffect, useState } from 'react';
import { listRoomOffers } from '@/lib/actions/free-room';
import type { Outcome } from '@/lib/schema/outcome';
import type { RoomOffer, RoomPart } from '@/lib/schema/room-part';
import { sendCommand } from './send-command';

/** What can be given up to make room, weighed anew after each act; undefined until it is known. */
export function useRoomOffers(): {
  offers: readonly RoomOffer[] | undefined;
  busy: RoomPart | undefined;
  free: (part: RoomPart) => Promise<Outcome<{ clippings: string[] }>>;
} {
  const [offers, setOffers] = useState<readonly RoomOffer[]>();
  const [busy, setBusy] = useState<RoomPart>();
  useEffect(() => {
    let wanted = true;
    void weigh().then((weighed) => wanted && setOffers(weighed));
    return () => {
      wanted = false;
    };
  }, []);
  const free = async (part: RoomPart) => {
    setBusy(part);
    const freed = await sendCommand('freeRoom', { part });
    setOffers(await weigh());
    setBusy(undefined);
    return freed;
  };
  return { offers, busy, free };
}

/** A library that cannot be read has nothing to offer; whoever asked for room is told of the failure anyway. */
async function weigh(): Promise<readonly RoomOffer[]> {
  const listed = await listRoomOffers();
  return listed.ok ? listed.value : [];
}
