import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { downloads } from './chromium';
import { textIn } from './texts';

/** Exports all clippings from the library's menu, by the name of the menu's entry, and returns the file's text. */
export async function exportAll(
  library: Page,
  profile: string,
  format: 'export_json' | 'export_markdown',
): Promise<string> {
  const folder = path.join(profile, downloads);
  rmSync(folder, { recursive: true, force: true });
  await library.bringToFront();
  await (
    await library.waitForSelector(`aria/${await textIn(library, 'bulk_export_all')}[role="button"]`)
  )?.click();
  await (await library.waitForSelector(`aria/${await textIn(library, format)}[role="menuitem"]`))?.click();
  const ending = format === 'export_json' ? '.json' : '.md';
  for (let tries = 0; tries < 100; tries += 1) {
    const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(ending)) : undefined;
    const text = file ? readFileSync(path.join(folder, file), 'utf8') : '';
    if (text) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No file was exported within ten seconds.');
}
