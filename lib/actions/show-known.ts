import { setBadge } from '@/lib/platform/badge';
import { getSettings } from '@/lib/platform/settings';
import { getTab } from '@/lib/platform/tabs';
import { attempt } from '@/lib/store/database-failure';
import { findByUrl } from '@/lib/store/clippings';

/** Lets the badge tell whether the page of a tab is in the library, if the editor switched that on. */
export async function showKnown(tabId: number): Promise<void> {
  const [{ badge }, tab] = await Promise.all([getSettings(), getTab(tabId)]);
  if (!badge || !tab?.url.startsWith('http')) return;
  const known = await attempt(() => findByUrl(tab.url));
  await setBadge(tabId, known.ok && known.value ? 'existing' : 'none');
}
