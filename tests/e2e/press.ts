import type { Page } from 'puppeteer-core';
import { textIn } from './texts';

type Pressed = {
  role?: 'button' | 'link' | 'menuitem' | 'radio';
  /** Substitutions of the text. */
  words?: string[];
};

/**
 * Clicks what bears a text of the extension, in the language the browser shows it in, as soon as it is there, can be
 * used and has come to rest: a row that is drawn above it meanwhile would take the click.
 */
export async function press(
  page: Page,
  key: string,
  { role = 'button', words = [] }: Pressed = {},
): Promise<void> {
  const name = await textIn(page, key, ...words);
  await clickAt(page, `aria/${name}[role="${role}"]`);
}

/** Clicks what a selector names, as soon as it is there, can be used and has come to rest. */
export const clickAt = (page: Page, selector: string): Promise<void> => page.locator(selector).click();
