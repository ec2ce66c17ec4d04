import type { Page } from 'puppeteer-core';
import { textIn } from './texts';

type Pressed = {
  role?: 'button' | 'link' | 'menuitem' | 'radio';
  /** Substitutions of the text. */
  words?: string[];
};

/**
 * Clicks what bears a text of the extension, in the language the browser shows it in, as soon as it is there, can be
 * used and has come to rest: what is drawn above it meanwhile, or lies over it, would take the click.
 */
export async function press(
  page: Page,
  key: string,
  { role = 'button', words = [] }: Pressed = {},
): Promise<void> {
  const name = await textIn(page, key, ...words);
  await clickAt(page, `aria/${name}[role="${role}"]`);
}

/** Clicks what a selector names, as soon as it is there, can be used, has come to rest, and nothing lies over it. */
export const clickAt = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).filter(isOnTop).click();

/** Whether nothing else lies over the middle of an element, or over the label of a field that is drawn by its label. */
function isOnTop(element: Element): boolean {
  const drawn = element.closest('label') ?? element;
  drawn.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = drawn.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (drawn.contains(hit) || hit.contains(drawn));
}
