import type { ElementHandle, Page } from 'puppeteer-core';
import { textIn } from './texts';

type Pressed = {
  role?: 'button' | 'link' | 'menuitem' | 'radio';
  /** Substitutions of the text. */
  words?: string[];
};

/** Waits for what bears a text of the extension, in the language the browser shows it in, and clicks it. */
export async function press(page: Page, key: string, { role = 'button', words = [] }: Pressed = {}) {
  const name = await textIn(page, key, ...words);
  const selector = `aria/${name}[role="${role}"]`;
  const found = (await page.waitForSelector(selector, { timeout: 10_000 })) as ElementHandle<HTMLElement>;
  await found.click();
}
