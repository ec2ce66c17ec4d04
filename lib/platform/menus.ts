import { browser } from 'wxt/browser';
import { text, type TextKey } from './texts';

/** Entries of the context menu: where each is offered, and what it is called. */
const menus = {
  'clip-page': { contexts: ['page', 'image', 'link', 'frame'], title: 'menu_clip_page' },
  'clip-selection': { contexts: ['selection'], title: 'menu_clip_selection' },
  'open-library': { contexts: ['page', 'action'], title: 'menu_open_library' },
} as const satisfies Record<string, { contexts: string[]; title: TextKey }>;

export type MenuId = keyof typeof menus;

/** Puts the entries into the context menu; the browser keeps them until the next install or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { contexts, title }] of Object.entries(menus)) {
    browser.contextMenus.create({ id, contexts: [...contexts], title: text(title) });
  }
}
