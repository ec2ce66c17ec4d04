import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What was announced names its button for some seconds more, when the button may be gone. */
const exclude = ['[data-live-announcer]'];

/** What axe finds wrong with a page, in light and in dark. */
export async function violationsIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    const wrong = await page.evaluate(async (past) => (await axe.run({ exclude: past })).violations, exclude);
    found.push(...wrong.map(({ id, nodes }) => `${value} ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return found;
}
