import { browser } from 'wxt/browser';

/** What a badge says, and the colour it stands on. */
const badges = {
  saved: { text: '✓', color: '#1d7a4f' },
  existing: { text: '✓', color: '#4a6178' },
  failed: { text: '!', color: '#b3261e' },
  none: { text: '', color: '#4a6178' },
} as const;

/** Puts a badge on the toolbar button for one tab; a tab that is gone needs none. */
export async function setBadge(tabId: number, badge: keyof typeof badges): Promise<void> {
  const { text, color } = badges[badge];
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
}

/** Removes the badges of all tabs, once the editor no longer wants them. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && setBadge(id, 'none')));
}
