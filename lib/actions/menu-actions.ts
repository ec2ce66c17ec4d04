import type { MenuId } from '@/lib/platform/menus';
import { openLibrary } from '@/lib/platform/tabs';
import { clipQuietly } from './clip-quietly';

/** What each entry of the context menu does. */
export const menuActions: Record<MenuId, (tabId: number | undefined) => Promise<unknown>> = {
  'clip-page': async (tabId) => tabId !== undefined && clipQuietly(tabId, false),
  'clip-selection': async (tabId) => tabId !== undefined && clipQuietly(tabId, true),
  'open-library': () => openLibrary(),
};
