import { now } from '@/lib/platform/now';
import { done, type Outcome } from '@/lib/schema/outcome';
import { oldOriginalDays, type RoomOffer, type RoomPart } from '@/lib/schema/room-part';
import { attempt } from '@/lib/store/database-failure';
import { dropOriginals, dropPictures, listBinned, measureRoom } from '@/lib/store/room';
import { deleteClippings } from './empty-bin';

const daysAgo = (days: number): string => new Date(Date.parse(now()) - days * 86_400_000).toISOString();

/** What can be given up to make room, and about how much each makes free. */
export const listRoomOffers = (): Promise<Outcome<RoomOffer[]>> =>
  attempt(() => measureRoom(daysAgo(oldOriginalDays)));

async function emptyWholeBin(): Promise<Outcome<string[]>> {
  const binned = await attempt(listBinned);
  if (!binned.ok) return binned;
  const erased = await deleteClippings({ ids: binned.value });
  return erased.ok ? done([]) : erased;
}

const dropBefore = (time: string): Promise<Outcome<string[]>> =>
  attempt(async () => {
    await dropOriginals(time);
    return [];
  });

/** Each answers with the clippings whose pictures are no longer kept. */
const frees: Record<RoomPart, () => Promise<Outcome<string[]>>> = {
  bin: emptyWholeBin,
  'old-originals': () => dropBefore(daysAgo(oldOriginalDays)),
  originals: () => dropBefore(now()),
  pictures: () => attempt(dropPictures),
};

/** Gives a part up, for good; answers with the clippings whose pictures could be kept anew. */
export async function freeRoom({ part }: { part: RoomPart }): Promise<Outcome<{ clippings: string[] }>> {
  const freed = await frees[part]();
  return freed.ok ? done({ clippings: freed.value }) : freed;
}
