import { rolldown } from 'rolldown';
import type { Chromium } from '../../e2e/chromium';
import { atMost, type Figure, median, ms, ratio } from './figure';
import { installClock, readClock } from './page-clock';

const rounds = 25;

/** Pages of the build beside the extension's own: a popup that only mounts an empty React root. */
export async function emptyPopup(): Promise<Record<string, string>> {
  const bundle = await rolldown({
    input: new URL('empty-popup.ts', import.meta.url).pathname,
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  return {
    'empty-popup.html':
      '<!doctype html><html><head><meta charset="utf-8" /><script type="module" src="/empty-popup.js"></script></head><body><div id="root"></div></body></html>',
    'empty-popup.js': output[0].code,
  };
}

async function openOnce({ browser, extension }: Chromium, file: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  await installClock(page, selector);
  await page.goto(`chrome-extension://${extension.id}/${file}`, { waitUntil: 'load' });
  const { at } = await readClock(page);
  await page.close();
  return at;
}

/**
 * The popup and an empty one in turns, each as a page of its own that asks to clip a tab that is gone, so that
 * nothing but the popup is measured. Usable is when its first button is drawn.
 */
export async function measurePopup(chromium: Chromium): Promise<Figure[]> {
  const [popup, empty]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await openOnce(chromium, 'empty-popup.html', '#mounted'));
    popup.push(await openOnce(chromium, 'popup.html?tab=999999', 'main button'));
  }
  const [one, other] = [median(popup.slice(3)), median(empty.slice(3))];
  return [
    { name: 'empty React root', value: ms(other) },
    { name: 'popup usable', value: ms(one) },
    atMost('popup to empty root', one / other, 1.5, ratio),
  ];
}
