import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { clearDownloads, downloaded } from './downloaded';
import { press } from './press';

const endings = { export_json: '.json', export_markdown: '.md' } as const;

/** Exports all clippings from the library's menu, by the name of the menu's entry, and returns the file's text. */
export async function exportAll(
  library: Page,
  profile: string,
  format: keyof typeof endings,
): Promise<string> {
  clearDownloads(profile);
  await library.bringToFront();
  await press(library, 'bulk_export_all');
  await press(library, format, { role: 'menuitem' });
  return readFileSync(await downloaded(profile, endings[format]), 'utf8');
}
