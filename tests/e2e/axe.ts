import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** The live region goes on naming a button for a few seconds after the button is gone. */
const exclude = ['[data-live-announcer]'];

/** What axe finds wrong with a page, in light and in dark, each with these media features too. */
export async function violationsIn(
  page: Page,
  features: readonly { name: string; value: string }[] = [],
): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  const session = await page.createCDPSession();
  for (const value of ['light', 'dark']) {
    const scheme = { name: 'prefers-color-scheme', value };
    await session.send('Emulation.setEmulatedMedia', { features: [scheme, ...features] });
    await page.evaluate(async () => {
      // A progress bar without a known end moves for ever.
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
    const wrong = await page.evaluate(async (past) => (await axe.run({ exclude: past })).violations, exclude);
    found.push(...wrong.map(({ id, nodes }) => `${value} ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  await session.detach();
  return found;
}
