import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumSwitches, needBrowser } from '@/scripts/browser';
import { serveStories, type StoryServer } from '@/scripts/stories';
import { bundleScript } from '../bench/bundle-script';

let browser: Browser;
let stories: StoryServer;
let script: string;

beforeAll(async () => {
  browser = await launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    args: [...chromiumSwitches],
  });
  stories = await serveStories();
  script = await bundleScript('reread-in-page.ts');
});
afterAll(async () => {
  await browser.close();
  stories.close();
});

test('a story is read from its kept markup as it was read live', async () => {
  for (const { url } of stories.pages) {
    const page = await browser.newPage();
    await page.goto(url);
    await page.evaluate(script);
    const [live, kept] = (await page.evaluate('xinglinReread()')) as { headline: string; text: string }[];
    expect(live?.text.length, url).toBeGreaterThan(0);
    expect(kept, url).toEqual(live);
    await page.close();
  }
});
