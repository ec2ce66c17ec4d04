import { text } from '@/lib/platform/texts';
import type { Catalogue } from '@/lib/search/catalogue';
import { everyMarked } from '@/lib/search/every-marked';
import { type Keys, useKeys } from './use-keys';
import type { LibraryCommands } from './use-library-commands';

/** What clippings are put into. */
export type OrderKind = 'collect' | 'tag';

type Room = {
  /** The clippings a key acts on: those chosen, else the one that is open or stood on. */
  chosen: readonly string[];
  catalogue: Catalogue;
  commands: LibraryCommands;
  isOpen: boolean;
  step: (by: -1 | 1) => void;
  onSearch: () => void;
  onEdit: () => void;
  onOrder: (kind: OrderKind) => void;
  onKeys: () => void;
  onClose: () => void;
};

/** Lets the keys of the room of clippings act; a mark that all of the chosen carry is taken from them. */
export const useRoomKeys = (room: Room): void => useKeys(roomKeys(room));

function roomKeys({ chosen, catalogue, commands, ...room }: Room): Keys {
  const some = (act: () => void) => () => {
    if (chosen.length > 0) act();
  };
  const star = (): void => {
    const starred = !everyMarked(catalogue, chosen, 'starred');
    commands.edit(chosen, { starred }, text(starred ? 'bulk_starred' : 'bulk_unstarred', chosen.length));
  };
  const review = (): void => {
    const reviewed = chosen.some((id) => everyMarked(catalogue, [id], 'unreviewed'));
    commands.edit(chosen, { reviewed }, text(reviewed ? 'bulk_reviewed' : 'bulk_unreviewed', chosen.length));
  };
  return {
    j: () => room.step(1),
    k: () => room.step(-1),
    '/': room.onSearch,
    e: () => room.isOpen && room.onEdit(),
    c: some(() => room.onOrder('collect')),
    t: some(() => room.onOrder('tag')),
    s: some(star),
    r: some(review),
    '#': some(() => commands.bin(chosen)),
    u: commands.undo,
    '?': room.onKeys,
    Escape: () => room.isOpen && room.onClose(),
  };
}
