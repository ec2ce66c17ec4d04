import { browser } from 'wxt/browser';
import { Settings } from '@/lib/schema/settings';

const key = 'settings';

const read = (stored: unknown): Settings =>
  Settings.parse(typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {});

/** The editor's choices; what was never chosen has its default. */
export async function getSettings(): Promise<Settings> {
  return read((await browser.storage.local.get(key))[key]);
}

/** Changes some choices and leaves the others, those of a newer version included. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  await browser.storage.local.set({ [key]: { ...(stored as object | undefined), ...changes } });
}

/** Calls with the choices whenever they change, in whichever window; the returned function stops it. */
export function watchSettings(call: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[key]) call(read(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
