import type { Room } from '@/lib/search/route';

/** Rooms that can be entered; the head of the library leads to these. */
export const openRooms: readonly Room[] = ['clippings', 'statistics', 'overview', 'settings'];
